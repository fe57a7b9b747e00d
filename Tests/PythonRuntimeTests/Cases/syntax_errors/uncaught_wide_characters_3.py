# coding: utf-8
text = "結果"; 名字 = text text
