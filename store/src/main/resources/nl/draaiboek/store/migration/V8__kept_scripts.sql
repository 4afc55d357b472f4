-- Scripts that people made their own in the browser: the files of each, as they would lie in a folder.
create table kept_script(
  script text not null,
  file   text not null,
  words  text not null,
  primary key (script, file)
) ${strict};
