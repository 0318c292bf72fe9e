using System.Text;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Writes the upload file of GSTR-1 in the form of GSTN's offline tool while the documents go by. Notes wait in a scratch
/// stream, since tables 7 and 8, which they change, stand before them in the file.
/// </summary>
public sealed class Gstr1Writer(ReturnHead head, ReturnRules rules, IReturnOutput output) : IDisposable
{
    private readonly Gstr1Parts parts = new(head, rules.File, output);
    private readonly Gstr1Items items = new();
    private readonly Waiting registeredNotes = new(output);
    private readonly Waiting otherNotes = new(output);

    /// <summary>Parts written.</summary>
    public int Parts => parts.Count;

    /// <param name="table">One that lists documents.</param>
    /// <param name="document">In the order of <see cref="ReturnOrder"/>.</param>
    public void Add(ReturnTable table, ReturnDocument document)
    {
        var row = items.Document(table, document);
        switch (table)
        {
            case ReturnTable.B2b or ReturnTable.Sez:
                parts.Row(Gstr1Section.B2b, document.RecipientGstin, row);
                break;
            case ReturnTable.B2cl:
                parts.Row(Gstr1Section.B2cl, document.PlaceOfSupplyCode, row);
                break;
            case ReturnTable.Cdnr:
                registeredNotes.Add(document.RecipientGstin!, row);
                break;
            case ReturnTable.Cdnur:
                otherNotes.Add(string.Empty, row);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(table), table, "This table lists no documents.");
        }
    }

    /// <summary>Writes what follows the invoices and ends the file; sections without rows are left out.</summary>
    public void Complete(ReturnTables tables)
    {
        if (tables.B2cs.Count > 0)
        {
            parts.List("b2cs", items.B2cs(tables.B2cs));
        }

        if (tables.Exempt.Count > 0)
        {
            parts.Lists("nil", [("inv", items.Exempt(tables.Exempt).ToArray())]);
        }

        if (tables.Advances.Any(a => a.IsReceived))
        {
            parts.List("at", items.Advances(tables.Advances.Where(a => a.IsReceived)));
        }

        registeredNotes.WriteTo(parts, Gstr1Section.Cdnr);
        otherNotes.WriteTo(parts, Gstr1Section.Cdnur);
        if (tables.Series.Count > 0)
        {
            parts.Lists("doc_issue", [("doc_det", items.Series(tables.Series).ToArray())]);
        }

        if (HsnLists(tables) is { Count: > 0 } lists)
        {
            parts.Lists("hsn", lists);
        }

        if (tables.Advances.Any(a => !a.IsReceived))
        {
            parts.List("txpd", items.Advances(tables.Advances.Where(a => !a.IsReceived)));
        }

        parts.Complete();
    }

    // two lists since table 12 is divided, one before
    private List<(string Name, byte[] Rows)> HsnLists(ReturnTables tables)
    {
        var lists = new List<(string, byte[])>();
        foreach (var part in tables.Hsn.GroupBy(r => r.IsRegistered))
        {
            lists.Add((!rules.SplitsHsn ? "data" : part.Key ? "hsn_b2b" : "hsn_b2c", items.Hsn(part).ToArray()));
        }

        return lists;
    }

    public void Dispose()
    {
        parts.Dispose();
        items.Dispose();
        registeredNotes.Dispose();
        otherNotes.Dispose();
    }

    /// <summary>Rows that wait for their place, each with what heads its group.</summary>
    private sealed class Waiting(IReturnOutput output) : IDisposable
    {
        private Stream? scratch;
        private BinaryWriter? writer;
        private int rows;

        public void Add(string group, ReadOnlySpan<byte> row)
        {
            scratch ??= output.OpenScratch();
            writer ??= new BinaryWriter(scratch, Encoding.UTF8, leaveOpen: true);
            writer.Write(group);
            writer.Write(row.Length);
            writer.Write(row);
            rows++;
        }

        public void WriteTo(Gstr1Parts parts, Gstr1Section section)
        {
            if (scratch is null)
            {
                return;
            }

            writer!.Flush();
            scratch.Position = 0;
            using var reader = new BinaryReader(scratch, Encoding.UTF8, leaveOpen: true);
            for (; rows > 0; rows--)
            {
                var group = reader.ReadString();
                parts.Row(section, section.GroupName is null ? null : group, reader.ReadBytes(reader.ReadInt32()));
            }
        }

        public void Dispose()
        {
            writer?.Dispose();
            scratch?.Dispose();
        }
    }
}
