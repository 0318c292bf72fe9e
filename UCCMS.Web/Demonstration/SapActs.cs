using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>Bills raised in SAP: one of Deccan Pharma that it still owes, one that it paid there, and three of Bharat Retail that F-32 cleared, two of them without revenue in e-Lekha.</summary>
internal sealed class SapActs(Stage stage, Troupe troupe)
{
    private const string FileName = "sap-september.csv";
    private static readonly DateOnly From = new(2025, 9, 1);
    private static readonly DateOnly To = new(2025, 9, 30);

    /// <summary>The nodal offices take them over; New Delhi intimates one to its Postal Accounts Office.</summary>
    public async Task TakeOverAsync(CancellationToken ct)
    {
        await TakeOverAsync(Cast.Mumbai, [Row(Cast.NafBnpl, "27", Cast.Mumbai, 8_450, "1900214417", (false, false)), Row(Cast.NafBnpl, "30", Cast.Panaji, 6_200, "1900214418", (true, true))], ct);
        await TakeOverAsync(
            Cast.NewDelhi,
            [
                Row(Cast.NafAdvance, "07", Cast.SarojiniNagar, 42_300, "1900198803", (true, false)),
                Row(Cast.NafAdvance, "07", Cast.Ampc, 31_150, "1900198804", (true, false)),
                Row(Cast.NafAdvance, "27", Cast.Mumbai, 18_900, "1900198805", (true, true)),
            ],
            ct);
        await IntimateAsync("1900198803", ct);
    }

    private async Task IntimateAsync(string document, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var invoice = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<SapInvoice>().Where(i => i.SapDocument == document).Select(i => i.Id).SingleAsync(ct);
        await stage.ActAsync(troupe.NodalAt(Cast.NewDelhi), $"intimate sap {document}", (IntimateSapRevenue u) => u, new IntimateSapRevenue.Input(invoice), ct);
    }

    private async Task TakeOverAsync(OfficeId nodal, string[][] rows, CancellationToken ct)
    {
        var (file, hash) = OfficeFile.Read(FileName, SapInvoiceFile.ColumnNames, rows, t => SapInvoiceFile.Read(t, To.AddMonths(1)));
        await stage.ActAsync(troupe.NodalAt(nodal), $"sap invoices {nodal}", (TakeOverSapInvoices u) => u, new TakeOverSapInvoices.Input(FileName, hash, file), ct);
    }

    // in the order of the file's columns; tax between States, whole
    private static string[] Row(PlannedContract contract, string state, OfficeId office, decimal taxable, string document, (bool Cleared, bool InElekha) stands) =>
    [
        document, $"SAP/{document[^5..]}", Day(To), contract.Customer.Id, contract.Number, Day(From), Day(To), SetUp.SupplierGstinOf(state), office.ToString(), "SP",
        Rupees(taxable), "0.00", "0.00", Rupees(taxable * 0.18m), Rupees(taxable * 1.18m), stands.Cleared ? "Y" : "N", stands.InElekha ? "Y" : "N",
    ];

    private static string Day(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Rupees(decimal rupees) => rupees.ToString("0.00", CultureInfo.InvariantCulture);
}
