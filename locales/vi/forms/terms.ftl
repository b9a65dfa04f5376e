term = Thêm vào danh mục

term-list = Thêm vào danh mục nào?
    .label = Danh mục
    .example = Lĩnh vực
    .help = Mỗi mục thuộc một danh mục.
term-name = Tên mục?
    .label = Tên mục
    .example = chuyển đổi xanh
    .help = Tên ngắn, đúng như văn bản của Ban; từ 2 đến 80 ký tự.
