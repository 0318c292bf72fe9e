using System.Globalization;
using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The room left for a signature in a file, and for saying which bytes it covers.</summary>
/// <param name="RangeAt">Where the byte range is written.</param>
/// <param name="ContentsAt">Where the hexadecimal string of the signature begins, its bracket included.</param>
/// <param name="Bytes">Longest signature that fits.</param>
internal sealed record SignatureRoom(int RangeAt, int ContentsAt, int Bytes)
{
    /// <summary>Holds the place of the range while the length of the file is not known.</summary>
    public const string UnknownRange = "[0 0000000000 0000000000 0000000000]";

    public void Fill(byte[] whole, Func<byte[], byte[]> sign)
    {
        var after = ContentsAt + (Bytes * 2) + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {ContentsAt} {after} {whole.Length - after}]").PadRight(UnknownRange.Length);
        Encoding.ASCII.GetBytes(range).CopyTo(whole, RangeAt);
        var signature = sign([.. whole.AsSpan(0, ContentsAt), .. whole.AsSpan(after)]);
        if (signature.Length > Bytes)
        {
            throw new InvalidOperationException($"The signature has {signature.Length} bytes, the room for it {Bytes}.");
        }

        Encoding.ASCII.GetBytes(Convert.ToHexString(signature)).CopyTo(whole, ContentsAt + 1);
    }
}
