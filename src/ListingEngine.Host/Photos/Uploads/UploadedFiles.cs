using System.Runtime.CompilerServices;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Photos.Uploads;

/// <summary>Reads a form file by file: each goes straight to disk, none is ever whole in memory.</summary>
internal sealed class UploadedFiles(IOptions<StorageOptions> storage, IOptions<PhotosOptions> options)
{
    private const int LongestName = 200;

    /// <summary>Whoever takes a file disposes of it.</summary>
    /// <exception cref="BadHttpRequestException">No form, a broken one, or too large; its message says what to mend.</exception>
    public async IAsyncEnumerable<SpooledFile> ReadAsync(HttpRequest request, [EnumeratorCancellation] CancellationToken ct)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary)) throw new BadHttpRequestException("Send the files as multipart/form-data.", StatusCodes.Status415UnsupportedMediaType);
        Limit(request);
        var reader = new MultipartReader(boundary, request.Body);
        while (await TellAsync(new ValueTask<MultipartSection?>(reader.ReadNextSectionAsync(ct))) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part) || !part.IsFileDisposition()) continue;
            yield return new(NameOf(part), await SpoolAsync(section.Body, ct));
        }
    }

    private void Limit(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = options.Value.MaxUploadBytes;
        if (request.ContentLength > options.Value.MaxUploadBytes) throw TooLarge();
    }

    /// <summary>Null when the file is larger than a picture, or an archive, may be.</summary>
    private async Task<FileStream?> SpoolAsync(Stream upload, CancellationToken ct)
    {
        FileStream? file = Open();
        try
        {
            var (buffer, most, length, count) = (new byte[1 << 17], options.Value.MaxFileBytes, 0L, 0);
            while ((count = await TellAsync(upload.ReadAtLeastAsync(buffer, SpooledFile.ArchiveMark.Length, throwOnEndOfStream: false, ct))) > 0)
            {
                if (length == 0 && buffer.AsSpan(0, count).StartsWith(SpooledFile.ArchiveMark)) most = options.Value.MaxUploadBytes;
                if ((length += count) > most)
                {
                    // The rest is read and left, for other files follow.
                    file?.Dispose();
                    file = null;
                }
                else await file!.WriteAsync(buffer.AsMemory(0, count), ct);
            }

            file?.Position = 0;
            return file;
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>What is wrong with a form is the sender's fault, and is told so.</summary>
    private async ValueTask<T> TellAsync<T>(ValueTask<T> reading)
    {
        try
        {
            return await reading;
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge();
        }
        catch (Exception e) when (e is InvalidDataException || e is IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form is broken or was cut off.", StatusCodes.Status400BadRequest, e);
        }
    }

    // It has no name from the beginning: whatever ends the process, nothing is left behind.
    private FileStream Open()
    {
        Directory.CreateDirectory(storage.Value.Temporary);
        var file = new FileStream(Path.Combine(storage.Value.Temporary, Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = 0,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        File.Delete(file.Name);
        return file;
    }

    private BadHttpRequestException TooLarge() => new(
        $"The upload is larger than {options.Value.MaxUploadBytes >> 20} MiB (setting Photos:MaxUploadBytes): send the pictures in several parts.",
        StatusCodes.Status413PayloadTooLarge);

    /// <summary>The last part of the name, whichever system's path it came with; without halves of characters, which no database takes.</summary>
    internal static string NameOf(string told)
    {
        var name = string.Concat(told[(told.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
        return name.Length > LongestName ? name[^LongestName..] : name;
    }

    private static string NameOf(ContentDispositionHeaderValue part) =>
        NameOf(HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).Value ?? "");
}
