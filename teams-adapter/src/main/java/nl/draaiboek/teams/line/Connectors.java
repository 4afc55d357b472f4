package nl.draaiboek.teams.line;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/** The SDK's clients, one for each address, on one OkHttp that neither repeats anything nor is led elsewhere. */
final class Connectors implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  /** With a Teams that takes a second for each, still more than a tenant may be told in a second. */
  private static final int AT_ONCE = 256;
  private static final long MOST_ADDRESSES = 64;

  private static final RetryStrategy NEVER = new RetryStrategy("never", false) {
    @Override
    public boolean shouldRetry(int count, Response response) {
      return false;
    }
  };

  private final Interceptor checked;
  private final Duration patience;
  private final Dispatcher dispatcher;
  private final ConnectionPool connections = new ConnectionPool(AT_ONCE, 5, TimeUnit.MINUTES);
  private final JacksonAdapter json = new JacksonAdapter();
  private final Cache<URI, ConnectorClient> clients = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES)
      .build();

  /** @param patience how long an answer may take */
  Connectors(Interceptor checked, Duration patience, ExecutorService executor) {
    this.checked = checked;
    this.patience = patience;
    this.dispatcher = new Dispatcher(executor);
    dispatcher.setMaxRequests(2 * AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
  }

  ConnectorClient at(URI address) {
    return clients.get(address, this::client);
  }

  private ConnectorClient client(URI address) {
    OkHttpClient.Builder http = new OkHttpClient.Builder();
    RestClient.Builder rest = new RestClient.Builder(http, new Retrofit.Builder())
        .withBaseUrl(address.toString())
        .withSerializerAdapter(json).withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
        .withDispatcher(dispatcher).withConnectionPool(connections).withRetryStrategy(NEVER)
        .withInterceptor(checked).withNetworkInterceptor(Connectors::onceOnly);
    http.cookieJar(CookieJar.NO_COOKIES).followRedirects(false).followSslRedirects(false)
        .retryOnConnectionFailure(false).connectTimeout(CONNECT).readTimeout(patience)
        .writeTimeout(patience).callTimeout(patience.plus(CONNECT));
    return new RestConnectorClient(rest.build());
  }

  /** OkHttp itself would at once repeat what is answered with 503 and a wait of nothing. */
  private static Response onceOnly(Interceptor.Chain chain) throws java.io.IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 503 ? response.newBuilder().removeHeader("Retry-After").build() : response;
  }

  @Override
  public void close() {
    dispatcher.cancelAll();
    connections.evictAll();
  }
}
