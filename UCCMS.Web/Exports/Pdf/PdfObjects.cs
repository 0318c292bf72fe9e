using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The numbered objects of a PDF file, their places and the cross-reference table (ISO 32000-1, 7.5).</summary>
internal sealed class PdfObjects : IDisposable
{
    private readonly MemoryStream file = new(131072);
    private readonly List<long> places = [];
    private SignatureRoom? room;

    public PdfObjects() => Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");

    public static byte[] Pack(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>A number to refer to before the object itself is written with <see cref="Put"/>.</summary>
    public int Reserve()
    {
        places.Add(0);
        return places.Count;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Put(id, body);
        return id;
    }

    public void Put(int id, string body)
    {
        places[id - 1] = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n{body}\nendobj\n"));
    }

    /// <summary>A stream of bytes that are deflated already.</summary>
    public int AddPacked(byte[] packed, string entries = "") => AddStream(packed, "/Filter/FlateDecode" + entries);

    public int AddStream(byte[] data, string entries)
    {
        var id = Reserve();
        places[id - 1] = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n<</Length {data.Length}{entries}>>stream\n"));
        file.Write(data);
        Write("\nendstream\nendobj\n");
        return id;
    }

    /// <summary>Writes the dictionary of a signature with room for the signature itself (ISO 32000-1, 12.8.1).</summary>
    public void PutSignature(int id, string entries, int bytes)
    {
        places[id - 1] = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n<<{entries}/ByteRange"));
        var range = file.Position;
        Write(SignatureRoom.UnknownRange + "/Contents");
        room = new SignatureRoom((int)range, (int)file.Position, bytes);
        Write($"<{new string('0', bytes * 2)}>>>\nendobj\n");
    }

    /// <summary>Closes the file and signs all of it but the room of the signature.</summary>
    public byte[] Close(int catalog, int information, PdfSigner signer)
    {
        var whole = Close(catalog, information);
        (room ?? throw new InvalidOperationException("The file has no room for a signature.")).Fill(whole, signer.Sign);
        return whole;
    }

    /// <summary>Closes the file. Its identity is a digest of its content, so the same document is the same file.</summary>
    public byte[] Close(int catalog, int information)
    {
        var identity = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var table = file.Position;
        var tail = new StringBuilder();
        tail.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            tail.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        tail.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}/Root {catalog} 0 R/Info {information} 0 R/ID[<{identity}><{identity}>]>>\n");
        tail.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        Write(tail.ToString());
        return file.ToArray();
    }

    public void Dispose() => file.Dispose();

    private void Write(string latin) => file.Write(Encoding.Latin1.GetBytes(latin));
}
