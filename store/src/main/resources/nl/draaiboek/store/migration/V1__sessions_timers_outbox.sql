-- Types differ between the databases: ${int} holds 64 bits, ${id} counts up and never gives a number twice,
-- ${instant}, ${flag} and ${bytes} are what the timers' library writes. Everywhere else an instant is a column at_ms
-- or ..._ms with epoch milliseconds, and yes or no is 1 or 0.

create table session(
  id         text not null primary key,
  code       text not null,
  plain_code text not null,
  script     text not null,
  phase      text not null,
  starts_ms  ${int},
  opened_ms  ${int} not null
) ${strict};
create index session_code on session(plain_code);
create index session_open on session(opened_ms) where phase <> 'CLOSED';

create table event(
  session text not null references session(id),
  seq     ${int} not null,
  at_ms   ${int} not null,
  body    text not null,
  primary key (session, seq)
) ${strict};

create table incoming(
  session text not null references session(id),
  id      text not null,
  at_ms   ${int} not null,
  primary key (session, id)
) ${strict};

create table person(
  session text not null,
  id      text not null,
  name    text not null,
  primary key (session, id)
) ${strict};

create table access(
  secret_hash text not null primary key,
  session     text not null,
  opens       text not null,
  person      text
) ${strict};
create index access_person on access(session, person);

create table outbox(
  id            ${id},
  channel       text not null,
  conversation  text not null,
  slot          text not null,
  session       text not null,
  retire        ${int} not null,
  not_before_ms ${int} not null,
  claimed       ${int} not null default 0,
  tried         ${int} not null default 0
) ${strict};
create unique index outbox_untried on outbox(conversation, slot) where tried = 0;
create index outbox_order on outbox(conversation, id);
create index outbox_channel on outbox(channel, id);

create table delivered(
  conversation text not null,
  slot         text not null,
  reference    text not null,
  at_ms        ${int} not null,
  primary key (conversation, slot)
) ${strict};

create table lost(
  id           ${id},
  session      text not null,
  conversation text not null,
  slot         text not null,
  why          text not null,
  at_ms        ${int} not null
) ${strict};
create index lost_session on lost(session);

create table scheduled_tasks(
  task_name            text not null,
  task_instance        text not null,
  task_data            ${bytes},
  execution_time       ${instant} not null,
  picked               ${flag} not null,
  picked_by            text,
  last_success         ${instant},
  last_failure         ${instant},
  consecutive_failures ${int},
  last_heartbeat       ${instant},
  version              ${int} not null,
  priority             ${int},
  primary key (task_name, task_instance)
) ${strict};
create index scheduled_tasks_due on scheduled_tasks(execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks(last_heartbeat);
