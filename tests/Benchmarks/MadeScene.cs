using System.Globalization;
using System.Text;

namespace ListingEngine.Benchmarks;

/// <summary>
/// A picture such as an agency has, drawn by chance: a room in perspective with furniture, a house front, a yard or a landscape. Rooms have much in common,
/// as rooms do: a light ceiling, a darker floor, a window at the back; walls, floors and whatever stands there differ in place, size, colour and pattern.
/// </summary>
internal sealed class MadeScene(int seed)
{
    private const int Width = 1200, Height = 900;

    private readonly Random _dice = new(seed);
    private readonly StringBuilder _svg = new();

    public string Svg()
    {
        Add($"<svg xmlns='http://www.w3.org/2000/svg' width='900' height='675' viewBox='0 0 {Width} {Height}'>");
        Add($"<filter id='grain' x='0' y='0' width='1' height='1'><feTurbulence type='fractalNoise' baseFrequency='{Part(0.01, 0.09)} {Part(0.01, 0.09)}' numOctaves='2' seed='{seed}'/>"
            + "<feColorMatrix values='0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0.9 0 0 0 -0.25'/></filter>");
        switch (seed % 5)
        {
            case 0 or 1 or 2: Room(); break;
            case 3: House(); break;
            default: Land(); break;
        }

        Add($"<rect width='{Width}' height='{Height}' filter='url(#grain)' opacity='{Part(0.1, 0.35)}'/></svg>");
        return _svg.ToString();
    }

    private void Room()
    {
        var (left, top) = (_dice.Next(80, 420), _dice.Next(60, 300));
        var (right, bottom) = (_dice.Next(760, 1120), _dice.Next(480, 720));
        Shape($"0,0 {Width},0 {right},{top} {left},{top}", Colour(205, 255));
        Shape($"0,0 {left},{top} {left},{bottom} 0,{Height}", Colour(110, 230));
        Shape($"{Width},0 {right},{top} {right},{bottom} {Width},{Height}", Colour(110, 230));
        Shape($"{left},{top} {right},{top} {right},{bottom} {left},{bottom}", Colour(130, 240));
        Shape($"0,{Height} {left},{bottom} {right},{bottom} {Width},{Height}", Colour(50, 190));
        for (var windows = _dice.Next(0, 3); windows > 0; windows--) Window(_dice.Next(left, right - 120), _dice.Next(top + 10, top + 90));
        for (var things = _dice.Next(4, 12); things > 0; things--) Thing(_dice.Next(20, Width - 200), _dice.Next(top + 60, Height - 140));
    }

    private void House()
    {
        Sky();
        var (left, top, floors, columns) = (_dice.Next(-100, 350), _dice.Next(60, 380), _dice.Next(2, 14), _dice.Next(3, 14));
        var (width, height) = (_dice.Next(450, 1000), _dice.Next(380, 620));
        Rectangle(left, top, width, height, Colour(90, 220));
        var (wide, tall, glass) = (width / columns, height / floors, Colour(60, 200));
        for (var i = 0; i < floors * columns; i++)
            if (_dice.Next(12) > 0) Rectangle(left + i % columns * wide + wide / 4, top + i / columns * tall + tall / 4, wide / 2, tall / 2, _dice.Next(4) == 0 ? Colour(40, 240) : glass);
        Rectangle(0, top + height, Width, Height, Colour(60, 140));
        for (var trees = _dice.Next(0, 7); trees > 0; trees--) Tree(_dice.Next(Width), top + height + _dice.Next(-20, 60));
        Thing(_dice.Next(50, 1000), Math.Min(Height - 160, top + height + 10));
    }

    private void Land()
    {
        Sky();
        var line = _dice.Next(300, 560);
        for (var hills = _dice.Next(1, 5); hills > 0; hills--)
        {
            var (x, wide, high) = (_dice.Next(Width), _dice.Next(300, 900), _dice.Next(60, 320));
            Shape($"{x - wide},{line + 20} {x},{line - high} {x + wide},{line + 20}", Colour(70, 170));
        }

        Rectangle(0, line, Width, Height - line, Colour(70, 170));
        Shape($"{_dice.Next(Width)},{line} {_dice.Next(Width)},{line} {_dice.Next(Width)},{Height} {_dice.Next(Width)},{Height}", Colour(110, 200));
        for (var trees = _dice.Next(2, 16); trees > 0; trees--) Tree(_dice.Next(Width), line + _dice.Next(0, 160));
        for (var things = _dice.Next(0, 4); things > 0; things--) Thing(_dice.Next(20, 1000), _dice.Next(line - 60, Height - 150));
    }

    private void Sky()
    {
        var id = $"sky{_svg.Length}";
        Add($"<linearGradient id='{id}' x2='{Part(0, 0.6)}' y2='1'><stop stop-color='{Colour(120, 210)}'/><stop offset='1' stop-color='{Colour(190, 250)}'/></linearGradient>"
            + $"<rect width='{Width}' height='{Height}' fill='url(#{id})'/>");
        for (var clouds = _dice.Next(0, 6); clouds > 0; clouds--)
            Add($"<ellipse cx='{_dice.Next(Width)}' cy='{_dice.Next(20, 300)}' rx='{_dice.Next(40, 220)}' ry='{_dice.Next(15, 60)}' fill='{Colour(215, 255)}' opacity='0.8'/>");
    }

    private void Window(int x, int y)
    {
        var (wide, tall) = (_dice.Next(90, 260), _dice.Next(120, 280));
        Rectangle(x - 8, y - 8, wide + 16, tall + 16, Colour(200, 255));
        Rectangle(x, y, wide, tall, Colour(150, 250));
        Rectangle(x, y + tall * 2 / 3, wide, tall / 3, Colour(80, 180));
        Rectangle(x + wide / 2, y, 7, tall, "#f4f4f4");
    }

    private void Thing(int x, int y)
    {
        var (wide, tall, colour) = (_dice.Next(50, 340), _dice.Next(40, 260), Colour(20, 240));
        if (_dice.Next(3) == 0) Add($"<ellipse cx='{x + wide / 2}' cy='{y + tall / 2}' rx='{wide / 2}' ry='{tall / 2}' fill='{colour}'/>");
        else Rectangle(x, y, wide, tall, colour);
        for (var parts = _dice.Next(0, 5); parts > 0; parts--)
            Rectangle(x + _dice.Next(wide), y + _dice.Next(tall), _dice.Next(10, wide), _dice.Next(8, 60), Colour(20, 250));
    }

    private void Tree(int x, int y)
    {
        var high = _dice.Next(60, 320);
        Rectangle(x - 6, y - high / 3, 12, high / 3, Colour(50, 110));
        if (_dice.Next(2) == 0) Shape($"{x - high / 4},{y - high / 4} {x},{y - high} {x + high / 4},{y - high / 4}", $"rgb({_dice.Next(20, 90)},{_dice.Next(70, 150)},{_dice.Next(20, 90)})");
        else Add($"<circle cx='{x}' cy='{y - high * 2 / 3}' r='{high / 3}' fill='rgb({_dice.Next(30, 140)},{_dice.Next(80, 160)},{_dice.Next(20, 90)})'/>");
    }

    private void Rectangle(int x, int y, int width, int height, string colour) => Add($"<rect x='{x}' y='{y}' width='{width}' height='{height}' fill='{colour}'/>");

    private void Shape(string points, string colour) => Add($"<polygon points='{points}' fill='{colour}'/>");

    // Walls and things are of one lightness with a tint of their own.
    private string Colour(int from, int to)
    {
        var light = _dice.Next(from, to);
        return $"rgb({Tinted()},{Tinted()},{Tinted()})";
        int Tinted() => Math.Clamp(light + _dice.Next(-14, 15), 0, 255);
    }

    private string Part(double from, double to) => (from + _dice.NextDouble() * (to - from)).ToString("F3", CultureInfo.InvariantCulture);

    private void Add(string element) => _svg.Append(element);
}
