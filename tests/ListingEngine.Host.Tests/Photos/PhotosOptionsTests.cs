using ListingEngine.Host.Photos;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Photos;

public class PhotosOptionsTests
{
    [Fact]
    public void Half_a_bucket_is_refused() =>
        Assert.Contains("Photos:S3 needs", Assert.Throws<OptionsValidationException>(() => Read(("Photos:S3:Bucket", "pictures"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_whole_bucket_is_taken() => Assert.Equal("pictures", Read(
        ("Photos:S3:Bucket", "pictures"), ("Photos:S3:Endpoint", "https://s3.example.test"), ("Photos:S3:AccessKey", "a"), ("Photos:S3:SecretKey", "s")).S3?.Bucket);

    [Fact]
    public void Without_a_bucket_pictures_lie_in_a_folder() => Assert.Null(Read().S3);

    private static PhotosOptions Read(params (string Name, string Value)[] settings)
    {
        using var services = new ServiceCollection().AddPhotos()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build())
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<PhotosOptions>>().Value;
    }
}
