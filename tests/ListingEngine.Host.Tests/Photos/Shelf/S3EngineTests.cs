using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Photos.Shelf;

/// <summary>The whole engine with its pictures in a bucket.</summary>
public sealed class S3EngineTests(TestServer server) : IAsyncLifetime
{
    private FakeS3 _s3 = null!;
    private RunningEngine _engine = null!;

    public async ValueTask InitializeAsync()
    {
        _s3 = await FakeS3.StartAsync();
        _engine = new(server)
        {
            Settings = new()
            {
                ["Photos:S3:Endpoint"] = _s3.Address, ["Photos:S3:Bucket"] = FakeS3.Bucket,
                ["Photos:S3:AccessKey"] = FakeS3.AccessKey, ["Photos:S3:SecretKey"] = FakeS3.SecretKey,
            },
        };
        await _engine.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _s3.DisposeAsync();
    }

    [Fact]
    public async Task Uploads_lie_in_the_bucket_and_are_served()
    {
        var answer = await _engine.UploadAsync(await _engine.NewObjectAsync(), ("a.png", TestPictures.Png()));
        var hash = (string)answer["photos"]![0]!["hash"]!;
        var derivative = $"derivatives/{hash[..2]}/{hash}";
        Assert.Equal([$"{derivative}.portal.jpg", $"{derivative}.thumb.jpg", $"{derivative}.thumb.webp", $"originals/{hash[..2]}/{hash}"], _s3.Objects.Keys.Order());
        Assert.Equal(_s3.Objects[$"derivatives/{hash[..2]}/{hash}.portal.jpg"], await _engine.Http.GetByteArrayAsync($"/photos/{hash}/portal.jpg"));
        Assert.NotEmpty(await _engine.Http.GetByteArrayAsync($"/photos/{hash}/card.webp"));
        Assert.Contains($"derivatives/{hash[..2]}/{hash}.card.webp", _s3.Objects.Keys);
    }

    [Fact]
    public async Task A_bucket_in_trouble_leaves_no_row_and_says_so()
    {
        _s3.Fault = 403;
        var answer = await _engine.UploadAsync(await _engine.NewObjectAsync(), ("a.png", TestPictures.Png()));
        Assert.Equal(["Failed"], answer.Problems());
        Assert.Equal("The picture could not be kept: try again", (string?)answer["photos"]![0]!["message"]);
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM pictures"));
    }
}
