using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Host.Tests.Objects.Card;

namespace ListingEngine.Host.Tests.Photos.Page;

/// <summary>The photos of an object, as somebody arranges them whose browser runs no scripts.</summary>
internal sealed partial class PhotoPage
{
    private readonly Visitor _visitor;
    private readonly string _path;

    private PhotoPage(Visitor visitor, string path, string html) => (_visitor, _path, Html, Form) = (visitor, path, html, FormReader.Of(html, "<form method=\"post\" class=\"photo-form\""));

    public string Html { get; }

    /// <summary>The page without its marks.</summary>
    public string Words => Visitor.Words(Html);

    public FormReader Form { get; }

    /// <summary>How the form names each photo.</summary>
    public string[] Keys => Form["row"].Split(',');

    public static async Task<PhotoPage> OpenAsync(Visitor visitor, long id)
    {
        var path = $"/objects/{id}/photos";
        return new(visitor, path, await visitor.PageAsync(path));
    }

    public Task<HttpResponseMessage> SaveAsync() => Form.SendAsync(_visitor, _path);

    /// <summary>Presses a button of one photo, or one for the ticked photos.</summary>
    /// <param name="act">What it does.</param>
    /// <param name="photos">Places of the photos, from 0.</param>
    /// <param name="isTicked">They were ticked before.</param>
    public async Task<PhotoPage> PressAsync(string act, int[]? photos = null, bool isTicked = false)
    {
        foreach (var at in isTicked ? photos! : []) Form.Fields.Add(new("tick", Keys[at]));
        Form["act"] = photos is null || isTicked ? act : $"{act}:{Keys[photos.Single()]}";
        return await GoOnAsync(await SaveAsync());
    }

    /// <summary>Takes back what the page says was done.</summary>
    public async Task<PhotoPage> UndoAsync() => await GoOnAsync(await _visitor.PostAsync($"{_path}?handler=Undo", new() { ["change"] = Change().Match(Html).Groups[1].Value }, _path));

    private async Task<PhotoPage> GoOnAsync(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Redirect
        ? new(_visitor, _path, await _visitor.PageAsync(answer.Headers.Location!.OriginalString)) : new(_visitor, _path, await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("name=\"change\" value=\"(\\d+)\"")]
    private static partial Regex Change();
}
