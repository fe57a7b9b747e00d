"""The next value of a wave, by an LSTM over sequences."""
import torch
import torch.nn as nn
from rounds import measure

torch.manual_seed(7)
wave = torch.sin(torch.arange(0, 60, 0.1)) + 0.05 * torch.randn(600)
X = torch.stack([wave[k:k + 20] for k in range(0, 320, 10)]).unsqueeze(-1)
y = torch.stack([wave[k + 20:k + 21] for k in range(0, 320, 10)])


class Forecast(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(input_size=1, hidden_size=32, batch_first=True)
        self.fc = nn.Linear(32, 1)

    def forward(self, x):
        out, (h, c) = self.lstm(x)
        return self.fc(out[:, -1, :])


model = Forecast()
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)


def train(steps):
    for epoch in range(steps):
        optimizer.zero_grad()
        loss = criterion(model(X), y)
        loss.backward()
        optimizer.step()
    return loss.item()


measure(train, 20)
