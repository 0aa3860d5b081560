namespace ListingEngine.Core.Text;

/// <summary>How far words are from each other.</summary>
public static class Spelling
{
    /// <summary>How many letters must be put in, left out, changed or exchanged with their neighbour; <paramref name="most"/> when it is so many or more.</summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) >= most) return most;
        var rows = new int[3][];
        for (var r = 0; r < rows.Length; r++) rows[r] = new int[b.Length + 1];
        var (before, last, row) = (rows[0], rows[1], rows[2]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + changed);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return Math.Min(last[b.Length], most);
    }
}
