using System.Numerics;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ListingEngine.Host.Tests.Data;

public sealed class PictureSearchTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const long Company = 1;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PictureSearch Search => engine.Services.GetRequiredService<PictureSearch>();

    [Fact]
    public async Task Finds_the_picture_that_differs_in_a_few_bits_and_says_in_how_many()
    {
        var looks = Looks(1);
        await PutAsync("near", With(looks, light: 0b101, colour: 0b11));
        Assert.Equal([new NearPicture("near", 4)], await Search.NearAsync(Company, looks, 10, Ct));
    }

    [Fact]
    public async Task Finds_a_picture_that_was_turned()
    {
        var looks = Looks(2);
        await PutAsync("turned", looks);
        for (var turn = 1; turn < Likeness.Turns; turn++)
        {
            var other = Looks(200 + turn);
            (other[Likeness.Light + turn], other[Likeness.Colour + turn]) = (looks[Likeness.Light], looks[Likeness.Colour]);
            Assert.Equal([new NearPicture("turned", 0)], await Search.NearAsync(Company, other, 10, Ct));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Finds_the_farthest_picture_by_the_one_part_that_is_nearly_the_same(int part)
    {
        var looks = Looks(10 + part);
        var flips = 1UL << 7 | Enumerable.Range(1, 3).Aggregate(0UL, (bits, quarter) => bits | 0b1111UL << (16 * quarter + 4));
        var light = (long)BitOperations.RotateLeft(flips & ~(1UL << 52), 16 * part);
        await PutAsync($"part {part}", With(looks, light, 0));
        Assert.Equal([new NearPicture($"part {part}", Likeness.Same)], await Search.NearAsync(Company, looks, 10, Ct));
    }

    [Fact]
    public async Task Leaves_pictures_that_are_too_far()
    {
        var looks = Looks(20);
        await PutAsync("light too far", With(looks, light: 0b1111111111111, 0));
        await PutAsync("colours too far", With(looks, 0, colour: 0b1111111111111));
        Assert.Empty(await Search.NearAsync(Company, looks, 10, Ct));
    }

    [Fact]
    public async Task Says_the_nearest_first_and_no_more_than_asked_for()
    {
        var looks = Looks(30);
        await PutAsync("three", With(looks, light: 0b111, 0));
        await PutAsync("one", With(looks, light: 0b1, 0));
        await PutAsync("two", With(looks, light: 0b11, 0));
        Assert.Equal(["one", "two"], (await Search.NearAsync(Company, looks, 2, Ct)).Select(n => n.Hash));
    }

    [Fact]
    public async Task Leaves_the_pictures_of_other_companies()
    {
        var looks = Looks(40);
        await PutAsync("foreign", looks, company: 2);
        Assert.Empty(await Search.NearAsync(Company, looks, 10, Ct));
    }

    [Fact]
    public async Task Leaves_plans_and_pictures_that_tell_nothing()
    {
        var looks = Looks(50);
        await PutAsync("plan", looks, isPlan: true);
        await PutAsync("plain", new long[2 * Likeness.Turns]);
        await PutAsync("not looked at", []);
        Assert.Empty(await Search.NearAsync(Company, looks, 10, Ct));
        Assert.Empty(await Search.NearAsync(Company, new long[2 * Likeness.Turns], 10, Ct));
        Assert.Empty(await Search.NearAsync(Company, [], 10, Ct));
        Assert.Empty(await Search.NearAsync(Company, ["plan", "plain", "not looked at", "unknown"], Ct));
    }

    [Fact]
    public async Task Answers_for_many_pictures_at_once()
    {
        var (one, other) = (Looks(60), Looks(61));
        await PutAsync("a", one);
        await PutAsync("a again", With(one, light: 0b11, 0));
        await PutAsync("b", other);
        var near = await Search.NearAsync(Company, ["a", "b"], Ct);
        Assert.Equal([new NearPicture("a", 0), new NearPicture("a again", 2)], near["a"].OrderBy(n => n.Distance));
        Assert.Equal([new NearPicture("b", 0)], near["b"]);
    }

    [Fact]
    public async Task Looks_into_indexes_and_never_through_all_pictures()
    {
        await engine.SqlAsync("""
            INSERT INTO pictures (company_id, hash, format, width, height, bytes, looks, brightness, sharpness, looks_like_plan, created_at)
            SELECT 3, 'many ' || n, 'Jpeg', 1, 1, 1, ARRAY[hashint8extended(n, 1), 1, 1, 1, 1, 1, 1, 1], 0, 0, false, now() FROM generate_series(1, 3000) n;
            ANALYZE pictures
            """);
        await using var db = new NpgsqlConnection(engine.ConnectionString);
        await db.OpenAsync(Ct);
        await using var command = db.Command("EXPLAIN " + PictureSearch.Near("SELECT 'x' AS hash, $4::bigint[] AS looks"), 3L, PictureBands.Flips, Likeness.Same, Looks(70));
        var plan = new List<string>();
        await using (var rows = await command.ExecuteReaderAsync(Ct))
            while (await rows.ReadAsync(Ct)) plan.Add(rows.GetString(0));
        Assert.DoesNotContain(plan, line => line.Contains("Seq Scan", StringComparison.Ordinal));
        for (var band = 0; band < PictureBands.Count; band++) Assert.Contains(plan, line => line.Contains($"ix_pictures_looks_{band}", StringComparison.Ordinal));
    }

    private static long[] Looks(int seed)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, 2 * Likeness.Turns).Select(_ => dice.NextInt64(long.MinValue, long.MaxValue))];
    }

    private static long[] With(long[] looks, long light, long colour)
    {
        var changed = looks.ToArray();
        (changed[Likeness.Light], changed[Likeness.Colour]) = (changed[Likeness.Light] ^ light, changed[Likeness.Colour] ^ colour);
        return changed;
    }

    private async Task PutAsync(string hash, long[] looks, long company = Company, bool isPlan = false)
    {
        await using var db = new NpgsqlConnection(engine.ConnectionString);
        await db.OpenAsync(Ct);
        await db.ExecuteAsync("""
            INSERT INTO pictures (company_id, hash, format, width, height, bytes, looks, brightness, sharpness, looks_like_plan, created_at)
            VALUES ($1, $2, 'Jpeg', 1, 1, 1, $3, 0, 0, $4, now())
            """, Ct, company, hash, looks, isPlan);
    }
}
