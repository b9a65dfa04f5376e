## The question that goes through all models of a unit

yearly-keep-all = Duy trì tất cả
yearly-keep-rest = Còn lại duy trì
yearly-back = Về danh sách
yearly-not-stopped = Chưa ghi mô hình này
yearly-unfinished = Cần ghi ít nhất một mô hình; mô hình nào dừng thì ghi lý do. Xong rồi đồng chí gõ “xong”.
yearly-unread = Tôi chưa hiểu “{ $text }” nên chưa ghi gì. Đồng chí gõ lại như ví dụ; việc mới của mô hình thì ghi ở “cập nhật mô hình”.
yearly-no-such = Danh sách có các số từ 1 đến { $count }.
yearly-settled = Mô hình này đã có trạng thái hoặc không còn thuộc đơn vị, không cần ghi nữa.
