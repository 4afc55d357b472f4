-- What chat platforms need: who has which account, which session a conversation belongs to, which note a message
-- became, and what could not be delivered.

create table account(
  session text not null,
  account text not null,
  channel text not null,
  person  text not null,
  primary key (session, account)
) ${strict};
create index account_account on account(account);

-- The tie with the highest number is the newest one of its conversation.
create table tie(
  number       ${id},
  session      text not null references session(id),
  conversation text not null,
  room         ${int} not null
) ${strict};
create unique index tie_conversation on tie(conversation, session);

alter table incoming add column note ${int};

-- A conversation goes from one session to the next, and each has slots of the same names.
drop index outbox_untried;
create unique index outbox_untried on outbox(session, conversation, slot) where tried = 0;

drop table delivered;
create table delivered(
  session      text not null,
  conversation text not null,
  slot         text not null,
  reference    text not null,
  at_ms        ${int} not null,
  primary key (session, conversation, slot)
) ${strict};

-- One row for each slot, with the last reason.
delete from lost where id not in (select max(id) from lost group by session, conversation, slot);
alter table lost add column seen ${int} not null default 0;
drop index lost_session;
create unique index lost_slot on lost(session, conversation, slot);
