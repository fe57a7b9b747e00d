x = (1 ] $ 12abc “quoted” 0b2
y = 'open
	z = \ 3 � w
"""never
closed