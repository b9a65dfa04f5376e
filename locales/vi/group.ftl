# What the bot says in groups: nothing about anybody.

group-hello = Chào các đồng chí. Tôi là trợ lý “Dân vận khéo”, chỉ trả lời trong trò chuyện riêng để số liệu của đơn vị không lộ ra nhóm.
group-private = Tôi chỉ trả lời trong trò chuyện riêng.
group-how = Đồng chí mở trò chuyện riêng với tôi rồi gõ /batdau.
group-how-at = Đồng chí nhắn riêng cho tôi: { $where }
group-not-added = Tôi chỉ ở lại nhóm do quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy thêm vào, nên xin phép rời nhóm này. Cần báo cáo, đồng chí nhắn riêng cho tôi.
