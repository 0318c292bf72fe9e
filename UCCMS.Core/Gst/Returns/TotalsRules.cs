using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>What is asked of the tables of a return together.</summary>
internal sealed class TotalsRules(ReturnRules rules, ValidationMessages messages)
{
    /// <param name="tables">The working paper.</param>
    /// <param name="registered">Value (exempt too) and tax of all documents to registered recipients, net of credit notes.</param>
    /// <param name="unregistered">The same of the others.</param>
    public void Check(ReturnTables tables, HeadSums registered, HeadSums unregistered)
    {
        CheckHsn(tables, ReturnTable.HsnB2b, registered);
        CheckHsn(tables, ReturnTable.HsnB2c, unregistered);
        CheckRates(tables);
        CheckNets(tables);
        CheckSeries(tables);
    }

    private void CheckHsn(ReturnTables tables, ReturnTable table, HeadSums documents)
    {
        var found = tables.Of(table);
        if (found.Rows == 0 && !documents.IsZero)
        {
            Add(MessageSeverity.Error, "gstr1.hsn-empty", $"Table 12 has no row for {documents.Taxable} supplied to {(table == ReturnTable.HsnB2b ? "registered" : "unregistered")} recipients.", "Enter the accounting codes of the products; table 12 cannot stay empty where there are supplies.");
        }
        else if (found.Sums != documents)
        {
            Add(MessageSeverity.Error, "gstr1.hsn-totals", $"Table 12 comes to {found.Sums.Taxable} and tax {found.Sums.Tax}, the documents to {documents.Taxable} and {documents.Tax}.", "Look at the documents whose lines do not come to their value; they are named above.");
        }
    }

    private void CheckRates(ReturnTables tables)
    {
        foreach (var codes in tables.Hsn.GroupBy(r => (r.IsRegistered, r.Sac)).Where(g => g.Count() > 1))
        {
            Add(MessageSeverity.Warning, "gstr1.sac-rates", $"Accounting code {codes.Key.Sac} stands in table 12 at {string.Join(" and ", codes.Select(r => r.Rate))}.", "Upload the JSON file: from a workbook the offline tool would keep one of these rows only.");
        }
    }

    private void CheckNets(ReturnTables tables)
    {
        foreach (var row in tables.B2cs.Where(r => r.Sums.Taxable < Money.Zero))
        {
            Add(MessageSeverity.Warning, "gstr1.net-negative", $"Table 7 for place of supply {row.PlaceOfSupplyCode} at {row.Rate} is negative: {row.Sums.Taxable}.", "Credit notes outweigh the month's supplies; the portal takes it. Look at the notes.");
        }

        foreach (var row in tables.Exempt.Where(r => r.Value < Money.Zero))
        {
            Add(MessageSeverity.Warning, "gstr1.net-negative", $"Table 8 ({row.SupplyType}) is negative: {row.Value}.", "Credit notes outweigh the month's exempt supplies; the portal takes it. Look at the notes.");
        }

        foreach (var row in tables.Hsn.Where(r => r.Sums.Taxable < Money.Zero))
        {
            Add(MessageSeverity.Warning, "gstr1.net-negative", $"Table 12 for {row.Sac} at {row.Rate} is negative: {row.Sums.Taxable}.", "Credit notes outweigh the month's supplies; the portal takes it. Look at the notes.");
        }
    }

    private void CheckSeries(ReturnTables tables)
    {
        foreach (var row in tables.Series)
        {
            if (row.Cancelled < 0 || row.Cancelled > row.Total)
            {
                Add(MessageSeverity.Error, "gstr1.cancelled", $"{row.FirstNumber} to {row.LastNumber}: {row.Cancelled} cancelled of {row.Total}.", "Table 13 cannot cancel more numbers than were given; look at the document register.");
            }
            else if (row.Issued + row.Cancelled != row.Total)
            {
                Add(MessageSeverity.Error, "gstr1.register-gap", $"{row.FirstNumber} to {row.LastNumber} are {row.Total} numbers, but {row.Issued} documents and {row.Cancelled} cancelled.", "Every number is accounted for: open the document register and report the missing ones.");
            }
        }

        var issued = tables.Series.Where(r => !r.IsVoucher).Sum(r => r.Issued);
        if (tables.Series.All(r => r.IsVoucher) && tables.Documents > 0)
        {
            Add(rules.NeedsDocuments ? MessageSeverity.Error : MessageSeverity.Warning, "gstr1.documents-empty", "Table 13 is empty although documents were issued.", "Open the document register of the GSTIN; table 13 is made from it.");
        }
        else if (issued != tables.Documents)
        {
            Add(MessageSeverity.Error, "gstr1.register-count", $"The registers count {issued} documents, the return {tables.Documents}.", "Prepare the return anew; if it stays, run the integrity check of document serials and report it.");
        }
    }

    private void Add(MessageSeverity severity, string code, string sentence, string remedy) => messages.Add(new(code, severity, null, sentence, remedy));
}
