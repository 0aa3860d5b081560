using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ListingEngine.Host.Web;

/// <summary>Files that lie beside the program and never change while it runs: nobody watches them, though the versions in their addresses ask for it.</summary>
internal sealed class StillFiles(IFileProvider files) : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
