using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Tds;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Money that came: deposits of the Advance customers, and what Deccan Pharma paid for January at its nodal office and at two
/// counters of other DDOs.
/// </summary>
internal sealed class MoneyActs(Stage stage, Troupe troupe)
{
    /// <summary>Before the first bookings.</summary>
    public async Task DepositsAsync(CancellationToken ct)
    {
        await DepositAsync(Cast.NafAdvance, troupe.NodalAt(Cast.NewDelhi), new(ReceiptMode.Rtgs, Money.FromRupees(15_00_000), new(2025, 12, 29), "HDFCR52025122900114", Cast.NafAdvance.Customer.Name), ct);
        await DepositAsync(Cast.CafAdvance, troupe.NodalAt(Cast.Chennai), new(ReceiptMode.Neft, Money.FromRupees(10_00_000), new(2025, 12, 29), "IOBAN52025122900871", Cast.CafAdvance.Customer.Name), ct);
    }

    /// <summary>
    /// The nodal office was paid for its own invoice; Panaji intimated and the nodal office accepted; Bengaluru has a part that
    /// it has yet to intimate, and money that it has yet to allocate. A deposit that Mumbai took in waits in New Delhi.
    /// </summary>
    public async Task OnJanuaryAsync(CancellationToken ct)
    {
        var owed = await OwedAsync(Cast.NafBnpl, ct);
        var mumbai = owed[Cast.Mumbai];
        var paid = mumbai.Owed - await WithheldAsync(mumbai.Document, ct);
        await ReceiveAsync(troupe.NodalAt(Cast.Mumbai), Neft("SBIN526054000311", paid), [new(mumbai.Document, paid)], ct);
        var panaji = owed[Cast.Panaji];
        await ReceiveAsync(troupe.ClerkAt(Cast.Panaji), Neft("SBIN526054000954", panaji.Owed), [new(panaji.Document, panaji.Owed)], ct);
        await IntimateAsync(Cast.Panaji, ct);
        var bengaluru = owed[Cast.Bengaluru];
        await ReceiveAsync(troupe.ClerkAt(Cast.Bengaluru), new(ReceiptMode.Cash, Money.FromRupees(5_000), February, "KB/114", "Messenger of Deccan Pharma"), [new(bengaluru.Document, Money.FromRupees(5_000))], ct);
        await ReceiveAsync(troupe.ClerkAt(Cast.Bengaluru), Neft("CNRB526054001207", Money.FromRupees(12_500)), [], ct);
        await ChequesAsync(bengaluru.Document, ct);
        await DepositAsync(Cast.NafAdvance, troupe.ClerkAt(Cast.Mumbai), new(ReceiptMode.Neft, Money.FromRupees(1_25_000), February, "HDFCN52026022300452", Cast.NafAdvance.Customer.Name), ct);
    }

    /// <summary>One cheque that the bank took back, one in collection, both meant for Bengaluru's invoice.</summary>
    private async Task ChequesAsync(LedgerDocumentId invoice, CancellationToken ct)
    {
        var (nodal, ddo) = (troupe.NodalAt(Cast.Mumbai), troupe.MumbaiDdo);
        var dishonoured = await ReceiveAsync(nodal, Cheque("004711", 9_000, new(2026, 2, 12)), [new(invoice, Money.FromRupees(9_000))], ct);
        await stage.ActAsync(ddo, "realise 004711", (RealiseCheque u) => u, new RealiseCheque.Input(dishonoured, new(2026, 2, 17)), ct);
        await stage.ActAsync(ddo, "dishonour 004711", (DishonourCheque u) => u, new DishonourCheque.Input(dishonoured, new(2026, 2, 20), "Funds insufficient"), ct);
        await ReceiveAsync(nodal, Cheque("004719", 6_000, new(2026, 2, 19)), [new(invoice, Money.FromRupees(6_000))], ct);
    }

    // the whole of section 51, where the invoice bears tax
    private async Task<Money> WithheldAsync(LedgerDocumentId invoice, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var contract = await stage.ContractAsync(Cast.NafBnpl.Number, ct);
        var most = (await scope.ServiceProvider.GetRequiredService<TdsQueries>().OfferAsync(contract, ct))!.Lines.Single(l => l.Document == invoice).Most;
        if (most.Total > Money.Zero)
        {
            await stage.ActAsync(troupe.NodalAt(Cast.Mumbai), "tax withheld", (RecordTds u) => u, new RecordTds.Input(contract, Deductor, February, February, [new(invoice, most)]), ct);
        }

        return most.Total;
    }

    private static ReceiptEntry Cheque(string number, decimal rupees, DateOnly day) =>
        new(ReceiptMode.Cheque, Money.FromRupees(rupees), day, number, Cast.NafBnpl.Customer.Name, "January 2026, part") { Cheque = new("Bank of Baroda", "Fort, Mumbai", day.AddDays(-2)) };

    // of a deductor of the worked examples
    private const string Deductor = "03AAAGM0289C1D2";

    private static readonly DateOnly February = new(2026, 2, 23);

    private static ReceiptEntry Neft(string utr, Money amount) => new(ReceiptMode.Neft, amount, February, utr, Cast.NafBnpl.Customer.Name, "January 2026");

    private async Task DepositAsync(PlannedContract contract, Player player, ReceiptEntry entry, CancellationToken ct) => await stage.ActAsync(
        player, $"deposit {entry.Reference}", (RecordDeposit u) => u, new RecordDeposit.Input(await stage.ContractAsync(contract.Number, ct), player.Office, entry), ct);

    private async Task<ReceiptId> ReceiveAsync(Player player, ReceiptEntry entry, IReadOnlyList<AllocationWish> wishes, CancellationToken ct) => await stage.ActAsync(
        player, $"receipt {entry.Reference}", (RecordReceipt u) => u, new RecordReceipt.Input(await stage.ContractAsync(Cast.NafBnpl.Number, ct), player.Office, entry, wishes), ct);

    private async Task IntimateAsync(OfficeId office, CancellationToken ct)
    {
        var id = await PreparedAsync(office, ct);
        await stage.ActAsync(troupe.ClerkAt(office), $"send intimation {office}", (SendIntimation u) => u, new SendIntimation.Input(id), ct);
        await stage.ActAsync(troupe.NodalAt(Cast.Mumbai), $"accept intimation {office}", (AcceptIntimation u) => u, new AcceptIntimation.Input(id), ct);
    }

    private async Task<IntimationId> PreparedAsync(OfficeId office, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Intimation>()
            .Where(i => i.OwningOfficeId == office && i.ContractNumber == Cast.NafBnpl.Number).OrderBy(i => i.PreparedAtUtc).Select(i => i.Id).FirstAsync(ct);
    }

    /// <summary>January's invoices by location, with what is owed on them.</summary>
    private async Task<Dictionary<OfficeId, (LedgerDocumentId Document, Money Owed)>> OwedAsync(PlannedContract contract, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var open = await scope.ServiceProvider.GetRequiredService<OpenDocumentQueries>().OfAsync(await stage.ContractAsync(contract.Number, ct), ct);
        var from = MonthFiles.JanuaryOf(contract).From;
        var invoices = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<GstInvoice>()
            .Where(i => i.ContractNumber == contract.Number && i.PeriodFrom == from).Select(i => new { i.Id, i.OwningOfficeId }).ToListAsync(ct);
        return invoices.Join(open, i => i.Id.Value, d => d.Id.Value, (i, d) => (i.OwningOfficeId, d)).ToDictionary(x => x.OwningOfficeId, x => (x.d.Id, x.d.Owed));
    }
}
