import random
random.seed(5)
actions, goal = (-1, 1), 5
q = {(s, a): 0.0 for s in range(goal + 1) for a in actions}
for episode in range(40):
    state, steps = 0, 0
    while state != goal:
        if random.random() < 0.2:
            action = random.choice(actions)
        else:
            action = max(actions, key=lambda a: q[state, a])
        new = min(max(state + action, 0), goal)
        reward = 1.0 if new == goal else 0.0
        q[state, action] += 0.5 * (reward + 0.9 * max(q[new, a] for a in actions) - q[state, action])
        state, steps = new, steps + 1
    if episode % 8 == 0:
        print(episode, steps)
for s in range(goal):
    print(s, [round(q[s, a], 6) for a in actions], max(actions, key=lambda a: q[s, a]))
