-- Pictures on notes: what an event names by its id. Made anew before they come here, at most some hundreds of kilobytes each.

create table photo(
  session text not null,
  id      text not null,
  type    text not null,
  bytes   ${bytes} not null,
  at_ms   ${int} not null,
  primary key (session, id)
) ${strict};
