"""讀回訓練好的模型，預測 x = 2；正確答案是 34。"""

import torch

model = torch.load("model1.pt", weights_only=False)
x = torch.tensor([2.0]).unsqueeze(-1).pow(torch.tensor([1, 2, 3]))
print("predict=", model(x))
