# The office's own forms.

office-invite = Mời người dùng
office-invite-again = Mời thêm
office-duty = Hạn báo cáo mới
office-only = Việc này dành cho Ban Tuyên giáo và Dân vận Tỉnh ủy.
