-- Who was erased, by a hash of ids that chance made: so that it is done again when an older backup comes back.

create table erasure(
  hash  text not null primary key,
  words ${int} not null,
  at_ms ${int} not null
) ${strict};
