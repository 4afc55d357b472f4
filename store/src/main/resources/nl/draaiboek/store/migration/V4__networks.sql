-- What lies between sessions. Names, accounts, ways in, timers and letters of a network stand where those of sessions stand.

create table network_event(
  network text not null,
  seq     ${int} not null,
  at_ms   ${int} not null,
  body    text not null,
  primary key (network, seq)
) ${strict};

create table network_incoming(
  network text not null,
  id      text not null,
  at_ms   ${int} not null,
  primary key (network, id)
) ${strict};
