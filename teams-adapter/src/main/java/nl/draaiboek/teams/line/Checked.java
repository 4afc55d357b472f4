package nl.draaiboek.teams.line;

import java.io.IOException;
import java.util.Optional;
import nl.draaiboek.teams.door.ServiceHosts;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Looks where a request goes, and only then gives it the token. */
final class Checked implements Interceptor {
  /** The address is not on the list. */
  static final class OffTheList extends IOException {
    private static final long serialVersionUID = 1L;

    OffTheList() {
      super("the address is not on the list");
    }
  }

  private final ServiceHosts services;
  private final Optional<Badge> badge;

  Checked(ServiceHosts services, Optional<Badge> badge) {
    this.services = services;
    this.badge = badge;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!services.admits(request.url().uri()))
      throw new OffTheList();
    return badge.isEmpty() ? chain.proceed(request) : proved(chain, request, badge.get());
  }

  /** What is refused for its token surely did not arrive; a token that was good until now is replaced once. */
  private static Response proved(Chain chain, Request request, Badge badge) throws IOException {
    String token = badge.token();
    Response response = chain.proceed(with(request, token));
    if (response.code() != 401) {
      badge.worked(token);
      return response;
    }
    if (!badge.spoiled(token))
      return response;
    response.close();
    return chain.proceed(with(request, badge.token()));
  }

  private static Request with(Request request, String token) {
    return request.newBuilder().header("Authorization", "Bearer " + token).build();
  }
}
