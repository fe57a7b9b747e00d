import torch, math
import numpy as np
import torch.nn as nn
import torch.nn.functional as F

TEXTS = """
torch.linalg.eigh(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.svd(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.svd(torch.arange(6.).reshape(3,2), full_matrices=False)
torch.linalg.qr(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.qr(torch.arange(6.).reshape(3,2), mode='complete')
torch.linalg.lstsq(torch.tensor([[2.,1.],[1.,3.],[1.,1.]]), torch.tensor([[1.],[2.],[3.]]))
torch.linalg.pinv(torch.arange(6.).reshape(2,3))
torch.linalg.matrix_rank(torch.tensor([[2.,1.],[4.,2.]]))
torch.linalg.det(torch.randn(3,2,2))
torch.linalg.inv(torch.randn(2,2,2))
torch.linalg.inv(torch.zeros(2,2,2))
torch.linalg.inv(torch.ones(2,3))
torch.linalg.inv(torch.ones(2,2))
torch.linalg.solve(torch.ones(2,2), torch.ones(2))
torch.linalg.solve(torch.randn(3,2,2), torch.ones(3,2))
torch.linalg.cholesky(torch.tensor([[1.,2.],[2.,1.]]))
torch.linalg.slogdet(torch.tensor([[1.,2.],[2.,1.]]))
torch.slogdet(torch.tensor([[1.,2.],[2.,1.]]))
torch.logdet(torch.tensor([[1.,2.],[2.,1.]]))
torch.linalg.cond(torch.tensor([[1.,2.],[2.,1.]]))
torch.linalg.matrix_exp(torch.tensor([[1.,2.],[2.,1.]]))
torch.linalg.matrix_power(torch.tensor([[1.,2.],[2.,1.]]), 3)
torch.linalg.matrix_power(torch.tensor([[1.,2.],[2.,1.]]), -2)
torch.linalg.lu(torch.tensor([[1.,2.],[2.,1.]]))
torch.linalg.norm(torch.tensor([[1.,2.],[2.,1.]]), 'nuc')
torch.linalg.norm(torch.tensor([[1.,2.],[2.,1.]]), 2)
torch.linalg.norm(torch.tensor([[1.,2.],[2.,1.]]), 1)
torch.linalg.norm(torch.tensor([[1.,2.],[2.,1.]]), float('inf'))
torch.linalg.norm(torch.tensor([[1.,2.],[2.,1.]]))
torch.linalg.norm(torch.tensor([1,2]))
torch.linalg.norm(torch.tensor([[1.,2.],[2.,1.]]), dim=1)
torch.linalg.vector_norm(torch.tensor([[1.,2.],[2.,1.]]), 1)
torch.linalg.multi_dot([torch.ones(2,3), torch.ones(3,2), torch.ones(2,1)])
torch.svd(torch.arange(6.).reshape(3,2))
torch.pinverse(torch.arange(6.).reshape(3,2))
torch.det(torch.tensor([[1.,2.],[2.,1.]]))
torch.tensor([[1.,2.],[2.,1.]]).inverse()
torch.linalg.LinAlgError
torch.linalg.solve_triangular(torch.tensor([[1.,2.],[0.,1.]]), torch.ones(2,1), upper=True)
torch.linalg.eigvalsh(torch.tensor([[2.,1.],[1.,3.]]))
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); y = torch.linalg.inv(A); print(y); y.sum().backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); y = torch.linalg.det(A); print(y); y.sum().backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); y = torch.linalg.slogdet(A); print(y); y[1].backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); y = torch.linalg.cholesky(A); print(y); y.sum().backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); y = torch.linalg.eigh(A); print(y); (y[0]**2).sum().backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.],[0.,1.]], requires_grad=True); y = torch.linalg.svd(A, full_matrices=False); print(y); (y[1]**3).sum().backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.],[0.,1.]], requires_grad=True); y = torch.linalg.pinv(A); print(y); (y**2).sum().backward(); print(A.grad)
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); b = torch.tensor([[1.],[2.]], requires_grad=True); y = torch.linalg.solve(A,b); print(y)
A = torch.tensor([[2.,1.],[1.,3.]], requires_grad=True); g, = torch.autograd.grad(torch.linalg.inv(A).sum(), A, create_graph=True); print(g); g.sum().backward(); print(A.grad)
"""


def show(text):
    torch.manual_seed(0)
    names = dict(globals())
    print(">>>", text)
    try:
        try:
            code = compile(text, "lesson", "eval")
        except SyntaxError:
            exec(text, names)
        else:
            print(eval(code, names))
    except Exception as error:
        print(type(error).__name__, error)


for text in TEXTS.strip().split("\n"):
    show(text)
