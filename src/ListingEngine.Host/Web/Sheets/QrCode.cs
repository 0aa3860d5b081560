using System.Globalization;
using System.Text;
using QRCoder;

namespace ListingEngine.Host.Web.Sheets;

/// <summary>An address as a code that a phone reads: the path of a drawing whose side is the number of squares.</summary>
internal static class QrCode
{
    public static (string Path, int Side) Draw(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (y, row) in code.ModuleMatrix.Index())
            for (var x = 0; x < row.Count; x++)
                if (row[x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return (path.ToString(), code.ModuleMatrix.Count);
    }
}
