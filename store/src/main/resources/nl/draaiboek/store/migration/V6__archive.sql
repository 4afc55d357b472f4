-- What networks want to find back, by the database's own search for words. It follows from events, and can be made again.

${archive}
