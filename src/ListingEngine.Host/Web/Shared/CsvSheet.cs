using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace ListingEngine.Host.Web.Shared;

/// <summary>A file for spreadsheets, written line by line as it is read: as a result, after the headers that every page gets.</summary>
/// <param name="name">Of the file.</param>
/// <param name="lines">Its lines, with their ends.</param>
internal sealed class CsvSheet(string name, IAsyncEnumerable<string> lines) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 14);
        await foreach (var line in lines.WithCancellation(ct)) await writer.WriteAsync(line.AsMemory(), ct);
    }
}
