"""A recurrent network written by hand, letter after letter, its gradients clipped."""
import torch
import torch.nn as nn
from rounds import measure

torch.manual_seed(6)
vocabulary, hidden_size, length = 27, 64, 16
text = torch.randint(0, vocabulary, (1000,))


class RNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, 32)
        self.i2h = nn.Linear(32 + hidden_size, hidden_size)
        self.h2o = nn.Linear(hidden_size, vocabulary)

    def forward(self, letter, hidden):
        combined = torch.cat((self.embed(letter), hidden), 1)
        hidden = torch.tanh(self.i2h(combined))
        return self.h2o(hidden), hidden

    def init_hidden(self):
        return torch.zeros(1, hidden_size)


rnn = RNN()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(rnn.parameters(), lr=0.05)


def train(steps):
    for step in range(steps):
        start = step * 7 % 900
        hidden = rnn.init_hidden()
        rnn.zero_grad()
        loss = 0
        for k in range(length):
            output, hidden = rnn(text[start + k:start + k + 1], hidden)
            loss += criterion(output, text[start + k + 1:start + k + 2])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(rnn.parameters(), 1.0)
        optimizer.step()
    return loss.item() / length


measure(train, 40)
