# What the bot says in groups: nothing about anybody.

group-hello = Hello. I am the “Dân vận khéo” assistant and answer in private chats only, so that no figures of a unit come out in a group.
group-private = I answer in private chats only.
group-how = Open a private chat with me and type /batdau.
group-how-at = Write to me in private: { $where }
group-not-added = I stay only in groups that an administrator of the office added me to, so I leave this one. To report, write to me in private.
