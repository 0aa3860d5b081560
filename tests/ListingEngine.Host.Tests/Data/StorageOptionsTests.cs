using ListingEngine.Host.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Data;

public class StorageOptionsTests
{
    [Fact]
    public void Makes_a_relative_root_absolute_so_that_files_are_found_by_whoever_looks()
    {
        var services = new ServiceCollection().AddData("Host=none");
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        var storage = services.BuildServiceProvider().GetRequiredService<IOptions<StorageOptions>>().Value;
        Assert.Equal(Path.Combine(Environment.CurrentDirectory, "data"), storage.Root);
        Assert.True(Path.IsPathRooted(storage.FeedCache));
    }
}
