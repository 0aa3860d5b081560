using System.Security.Cryptography;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Tests.Objects.Card;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos;

public sealed class PhotoIntakeTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PhotoIntake Intake => engine.Services.GetRequiredService<PhotoIntake>();

    [Fact]
    public async Task Keeps_the_original_as_it_came_and_says_what_it_is()
    {
        var png = TestPictures.Png(700, 500, seed: 1);
        var taken = await Intake.TakeAsync(1, png, "вид.png", null, Ct);
        var hash = Convert.ToHexStringLower(SHA256.HashData(png));
        Assert.Equal(png, await engine.Shelf().FindAsync(ShelfKeys.Original(hash), Ct));
        var row = await engine.InDbAsync(db => db.Pictures.SingleAsync(p => p.Hash == hash));
        Assert.Equal((hash, PictureFormat.Png, 700, 500, (long)png.Length, "вид.png"), (row.Hash, row.Format, row.Width, row.Height, row.Bytes, row.Name));
        Assert.Equal(hash, taken.Picture!.Hash);
    }

    [Fact]
    public async Task Makes_at_once_what_lists_and_feeds_show()
    {
        var hash = await engine.TakeAsync(TestPictures.Png(seed: 2));
        foreach (var file in (string[])["thumb.jpg", "portal.jpg"])
            Assert.True(await engine.Shelf().HasAsync(ShelfKeys.Derivative(hash, file), Ct), file);
    }

    [Fact]
    public async Task The_same_picture_again_is_the_same_row()
    {
        var png = TestPictures.Png(seed: 3);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Intake.TakeAsync(1, png, "a.png", null, Ct)));
        Assert.Single(taken.Select(t => t.Picture!.Hash).Distinct());
        Assert.Single(taken.Select(t => t.Picture!.CreatedAt).Distinct());
        Assert.Equal(1L, await engine.SqlAsync($"SELECT count(*) FROM pictures WHERE hash = '{taken[0].Picture!.Hash}'"));
    }

    [Fact]
    public async Task Two_companies_hold_the_same_picture_apart()
    {
        var png = TestPictures.Png(seed: 4);
        await Intake.TakeAsync(1, png, null, null, Ct);
        var other = await Intake.TakeAsync(2, png, null, null, Ct);
        Assert.Equal(2, other.Picture!.CompanyId);
        Assert.Equal(2L, await engine.SqlAsync($"SELECT count(*) FROM pictures WHERE hash = '{other.Picture.Hash}'"));
    }

    [Fact]
    public async Task A_lost_original_is_put_back_by_the_same_picture()
    {
        var png = TestPictures.Png(seed: 5);
        var hash = await engine.TakeAsync(png);
        await engine.Shelf().DropAsync(ShelfKeys.Original(hash), Ct);
        Assert.Equal(hash, await engine.TakeAsync(png));
        Assert.True(await engine.HasOriginalAsync(hash));
    }

    [Fact]
    public async Task Refuses_what_is_no_picture_and_keeps_nothing_of_it()
    {
        var html = "<html><body>403 Forbidden</body></html>"u8.ToArray();
        Assert.Equal(new(null, PhotoProblem.NotAPicture), await Intake.TakeAsync(1, html, "photo.jpg", null, Ct));
        Assert.False(await engine.HasOriginalAsync(Convert.ToHexStringLower(SHA256.HashData(html))));
    }

    [Fact]
    public async Task Refuses_a_picture_that_was_cut_off()
    {
        var jpeg = TestPictures.Jpeg(1200, 900, seed: 6);
        Assert.Equal(PhotoProblem.Broken, (await Intake.TakeAsync(1, jpeg[..(jpeg.Length / 2)], "photo.jpg", null, Ct)).Problem);
    }

    [Fact]
    public async Task Refuses_a_file_that_is_too_large_without_a_look()
    {
        Assert.Equal(PhotoProblem.TooManyBytes, (await Intake.TakeAsync(1, new byte[(50 << 20) + 1], "photo.jpg", null, Ct)).Problem);
    }
}
