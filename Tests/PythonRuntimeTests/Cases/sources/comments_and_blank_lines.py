# a comment at the start

   # an indented comment
x = 1  # trailing
      # oddly indented

if x:
# comment at column zero inside a block
    y = 2
        # too far right

    z = 3

  # between
print(x, y, z)  # end # of # line


def f(a,  # first
      # nothing here
      b=2,  # second
      ):  # after colon
    # body comment

    # another
    return a + b  # done


print(f(1))
values = [1,  # one

          # gap
          2]
print(values, "# not a comment", '#"#')
#!not a shebang
#
##
print("end")  #
