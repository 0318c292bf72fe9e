using System.Buffers;
using System.Text.Json;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Writes single rows of the upload file into memory, to be put in their place by <see cref="Gstr1Parts"/>.</summary>
internal sealed class Gstr1Items : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private readonly Utf8JsonWriter json;

    public Gstr1Items() => json = new Utf8JsonWriter(buffer);

    /// <summary>An invoice or note as its table has it.</summary>
    public ReadOnlySpan<byte> Document(ReturnTable table, ReturnDocument document)
    {
        Begin();
        json.WriteStartObject();
        if (document.IsNote)
        {
            json.WriteString(Gstr1Names.NtNum, document.Number);
            json.WriteString(Gstr1Names.NtDt, Gstr1Names.DateOf(document.Date));
            json.WriteString(Gstr1Names.Ntty, Gstr1Names.NoteTypeOf(document.Kind));
        }
        else
        {
            json.WriteString(Gstr1Names.Inum, document.Number);
            json.WriteString(Gstr1Names.Idt, Gstr1Names.DateOf(document.Date));
        }

        json.WriteNumber(Gstr1Names.Val, document.Value.Rupees);
        Nature(table, document);
        json.WriteStartArray(Gstr1Names.Itms);
        foreach (var rate in document.Rates)
        {
            json.WriteStartObject();
            json.WriteNumber(Gstr1Names.Num, Gstr1Names.ItemNumberOf(rate.Rate));
            json.WriteStartObject(Gstr1Names.ItmDet);
            json.WriteNumber(Gstr1Names.Txval, rate.Taxable.Rupees);
            json.WriteNumber(Gstr1Names.Rt, rate.Rate.Value);
            Heads(document.IsInterState, rate.Sums);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return End();
    }

    /// <summary>Table 7 whole.</summary>
    public ReadOnlySpan<byte> B2cs(IEnumerable<B2csRow> rows) => Array(rows, row =>
    {
        json.WriteString(Gstr1Names.SplyTy, row.IsInterState ? "INTER" : "INTRA");
        json.WriteNumber(Gstr1Names.Rt, row.Rate.Value);
        json.WriteString(Gstr1Names.Typ, "OE");
        json.WriteString(Gstr1Names.Pos, row.PlaceOfSupplyCode);
        json.WriteNumber(Gstr1Names.Txval, row.Sums.Taxable.Rupees);
        Heads(row.IsInterState, row.Sums);
    });

    /// <summary>Table 11A or 11B: places of supply with their rates.</summary>
    public ReadOnlySpan<byte> Advances(IEnumerable<AdvanceRow> rows) => Array(rows.GroupBy(r => (r.PlaceOfSupplyCode, r.IsInterState)), place =>
    {
        json.WriteString(Gstr1Names.Pos, place.Key.PlaceOfSupplyCode);
        json.WriteString(Gstr1Names.SplyTy, place.Key.IsInterState ? "INTER" : "INTRA");
        json.WriteStartArray(Gstr1Names.Itms);
        foreach (var row in place)
        {
            json.WriteStartObject();
            json.WriteNumber(Gstr1Names.Rt, row.Rate.Value);
            json.WriteNumber("ad_amt", row.Sums.Taxable.Rupees);
            Heads(row.IsInterState, row.Sums);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Rows of table 8.</summary>
    public ReadOnlySpan<byte> Exempt(IEnumerable<ExemptRow> rows) => Array(rows, row =>
    {
        json.WriteString(Gstr1Names.SplyTy, row.SupplyType);
        json.WriteNumber("expt_amt", row.Value.Rupees);
        json.WriteNumber("nil_amt", 0);
        json.WriteNumber("ngsup_amt", 0);
    });

    /// <summary>Rows of one part of table 12; services have neither unit nor quantity.</summary>
    public ReadOnlySpan<byte> Hsn(IEnumerable<HsnRow> rows)
    {
        var number = 0;
        return Array(rows, row =>
        {
            json.WriteNumber(Gstr1Names.Num, ++number);
            json.WriteString("hsn_sc", row.Sac);
            json.WriteString("uqc", "NA");
            json.WriteNumber("qty", 0);
            json.WriteNumber(Gstr1Names.Rt, row.Rate.Value);
            json.WriteNumber(Gstr1Names.Txval, row.Sums.Taxable.Rupees);
            json.WriteNumber(Gstr1Names.Iamt, row.Sums.Igst.Rupees);
            json.WriteNumber(Gstr1Names.Samt, row.Sums.StateTax.Rupees);
            json.WriteNumber(Gstr1Names.Camt, row.Sums.Cgst.Rupees);
            json.WriteNumber(Gstr1Names.Csamt, 0);
        });
    }

    /// <summary>Table 13: series by the nature of their documents.</summary>
    public ReadOnlySpan<byte> Series(IEnumerable<SeriesRow> rows) => Array(rows.GroupBy(r => r.Nature).OrderBy(g => g.Key), nature =>
    {
        json.WriteNumber("doc_num", nature.Key);
        json.WriteString("doc_typ", nature.First().NatureName);
        json.WriteStartArray("docs");
        foreach (var (at, row) in nature.Index())
        {
            json.WriteStartObject();
            json.WriteNumber(Gstr1Names.Num, at + 1);
            json.WriteString("from", row.FirstNumber);
            json.WriteString("to", row.LastNumber);
            json.WriteNumber("totnum", row.Total);
            json.WriteNumber("cancel", row.Cancelled);
            json.WriteNumber("net_issue", row.Total - row.Cancelled);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public void Dispose() => json.Dispose();

    private void Nature(ReturnTable table, ReturnDocument document)
    {
        switch (table)
        {
            case ReturnTable.B2cl:
                return; // the place of supply heads its group
            case ReturnTable.Cdnur:
                json.WriteString(Gstr1Names.Typ, "B2CL");
                json.WriteString(Gstr1Names.Pos, document.PlaceOfSupplyCode);
                return;
            default:
                json.WriteString(Gstr1Names.Pos, document.PlaceOfSupplyCode);
                json.WriteString(Gstr1Names.Rchrg, "N");
                json.WriteString(Gstr1Names.InvTyp, Gstr1Names.SupplyTypeOf(document.Supply));
                return;
        }
    }

    // intra-State rows leave out iamt, inter-State ones camt and samt
    private void Heads(bool isInterState, HeadSums sums)
    {
        if (isInterState)
        {
            json.WriteNumber(Gstr1Names.Iamt, sums.Igst.Rupees);
        }
        else
        {
            json.WriteNumber(Gstr1Names.Camt, sums.Cgst.Rupees);
            json.WriteNumber(Gstr1Names.Samt, sums.StateTax.Rupees);
        }

        json.WriteNumber(Gstr1Names.Csamt, 0);
    }

    private ReadOnlySpan<byte> Array<T>(IEnumerable<T> rows, Action<T> write)
    {
        Begin();
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return End();
    }

    private void Begin()
    {
        buffer.ResetWrittenCount();
        json.Reset();
    }

    private ReadOnlySpan<byte> End()
    {
        json.Flush();
        return buffer.WrittenSpan;
    }
}
