-- With these the tokens were made that stand for people in what they did in secret. A key goes when its activity is over.
create table secret_key(
  session text not null references session(id),
  origin  text not null,
  bytes   ${bytes} not null,
  primary key (session, origin)
) ${strict};
