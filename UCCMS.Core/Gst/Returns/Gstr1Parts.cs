using System.Text.Json;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Puts rows in their place in the upload file and begins another part, with its own header, before one becomes longer than
/// the portal takes.
/// </summary>
internal sealed class Gstr1Parts(ReturnHead head, ReturnFileRules rules, IReturnOutput output) : IDisposable
{
    // header of a group, brackets that close, and commas
    private const int Around = 128;
    private const int FlushAt = 64 * 1024;

    private Stream? stream;
    private Utf8JsonWriter? json;
    private Gstr1Section? section;
    private string? group;

    /// <summary>Parts begun.</summary>
    public int Count { get; private set; }

    /// <summary>A row of a section that may be long.</summary>
    /// <param name="of">The section; all its rows follow one another.</param>
    /// <param name="under">What heads its group; none in a section without groups.</param>
    /// <param name="row">JSON of the row.</param>
    public void Row(Gstr1Section of, string? under, ReadOnlySpan<byte> row)
    {
        MakeRoom(row.Length);
        if (section != of)
        {
            EndSection();
            json!.WriteStartArray(of.Name);
            section = of;
        }

        if (of.GroupName is { } name && !string.Equals(group, under, StringComparison.Ordinal))
        {
            EndGroup();
            json!.WriteStartObject();
            json.WriteString(name, under);
            json.WriteStartArray(of.ListName);
            group = under;
        }

        json!.WriteRawValue(row, skipInputValidation: true);
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }

    /// <summary>A short section as a whole.</summary>
    public void List(string name, ReadOnlySpan<byte> rows)
    {
        MakeRoom(rows.Length);
        EndSection();
        json!.WritePropertyName(name);
        json.WriteRawValue(rows, skipInputValidation: true);
    }

    /// <summary>A short section that is an object of lists.</summary>
    public void Lists(string name, IReadOnlyList<(string Name, byte[] Rows)> lists)
    {
        MakeRoom(lists.Sum(l => l.Rows.Length));
        EndSection();
        json!.WriteStartObject(name);
        foreach (var (list, rows) in lists)
        {
            json.WritePropertyName(list);
            json.WriteRawValue(rows, skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    /// <summary>Ends the last part; a return without any row is a header alone.</summary>
    public void Complete()
    {
        if (json is null)
        {
            Begin();
        }

        End();
    }

    public void Dispose()
    {
        json?.Dispose();
        stream?.Dispose();
    }

    private void MakeRoom(int bytes)
    {
        if (json is not null && json.BytesCommitted + json.BytesPending + bytes + Around > rules.MostPartBytes)
        {
            End();
        }

        if (json is null)
        {
            Begin();
        }
    }

    private void Begin()
    {
        Count++;
        stream = output.OpenPart(Count);
        json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("gstin", head.SupplierGstin);
        json.WriteString("fp", head.Period.Fp);
        json.WriteString("version", rules.Version);
        json.WriteString("hash", "hash");
    }

    private void End()
    {
        EndSection();
        json!.WriteEndObject();
        json.Dispose();
        stream!.Dispose();
        (json, stream) = (null, null);
    }

    private void EndSection()
    {
        EndGroup();
        if (section is not null)
        {
            json!.WriteEndArray();
            section = null;
        }
    }

    private void EndGroup()
    {
        if (group is not null)
        {
            json!.WriteEndArray();
            json.WriteEndObject();
            group = null;
        }
    }
}

/// <summary>A section of the upload file that lists documents.</summary>
/// <param name="Name">As the file names it.</param>
/// <param name="GroupName">What its groups are headed by; none without groups.</param>
/// <param name="ListName">The list of documents in a group.</param>
internal sealed record Gstr1Section(string Name, string? GroupName, string ListName)
{
    public static readonly Gstr1Section B2b = new("b2b", "ctin", "inv");
    public static readonly Gstr1Section B2cl = new("b2cl", "pos", "inv");
    public static readonly Gstr1Section Cdnr = new("cdnr", "ctin", "nt");
    public static readonly Gstr1Section Cdnur = new("cdnur", null, string.Empty);
}
