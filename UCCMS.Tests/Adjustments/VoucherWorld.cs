using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Settlement;

namespace UCCMS.Tests.Adjustments;

/// <summary>A contract whose documents and invoices of APT differ as told; amounts are rupees of value, 18% on top.</summary>
internal sealed class VoucherWorld : IAsyncDisposable
{
    private int files;
    private int utrs;

    private VoucherWorld(SettlementWorld money, DateOnly from) => (Money, From) = (money, from);

    public SettlementWorld Money { get; }

    /// <summary>First day of the billing period.</summary>
    public DateOnly From { get; }

    public Actor Nodal => Money.Nodal;

    public static async Task<VoucherWorld> CreateAsync(PaymentKind payment) =>
        new(await SettlementWorld.CreateAsync(payment), payment == PaymentKind.Advance ? new(2026, 1, 30) : SettlementWorld.February);

    public static VoucherEntry Voucher(decimal rupees, string number = "MT2602000001") => new(number, new(2026, 2, 28), Core.Shared.Money.FromRupees(rupees));

    /// <summary>One invoice of New Delhi GPO.</summary>
    public async Task<LedgerDocumentId> IssueAsync(decimal value) => (await IssueAsync(value, SettlementWorld.Delhi))[SettlementWorld.Delhi];

    public async Task<Dictionary<OfficeId, LedgerDocumentId>> IssueAsync(decimal value, params OfficeId[] locations)
    {
        var outcome = await Money.Gst.IssueAsync(await Money.Gst.ConsolidateAsync(From, locations, NoteWorld.Taxable(value)));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return (await Money.Gst.InvoicesAsync()).ToDictionary(i => i.OwningOfficeId, i => new LedgerDocumentId(i.Id.Value));
    }

    /// <summary>What APT charged at New Delhi GPO or another location, as within the State or as to another.</summary>
    public async Task<AptInvoice> ChargedByAptAsync(decimal value, bool isInterState = false, OfficeId? location = null)
    {
        var office = location ?? SettlementWorld.Delhi;
        var (taxable, tax) = (Core.Shared.Money.FromRupees(value), Core.Shared.Money.FromRupees(value * 0.09m));
        var (half, whole) = isInterState ? (Core.Shared.Money.Zero, tax + tax) : (tax, Core.Shared.Money.Zero);
        var import = AptInvoiceImport.Of($"apt-{++files}.csv", $"{files}".PadLeft(64, '0'), 1, 0, Nodal, Money.Gst.Database.Clock.GetUtcNow().UtcDateTime);
        await Money.Gst.SaveAsync(import);
        var contract = Money.Gst.Contract;
        var period = contract.PeriodContaining(From);
        var invoice = AptInvoice.Take(
            import.Id,
            new($"APT/{files}", period.BillingDate, contract.CustomerId, contract.Number, period.From, period.To, Tests.Organisation.Organising.GstinOf("07"), null),
            contract.Id,
            SettlementWorld.Delhi,
            [new(1, office, "SPD", TrafficClass.NTD, 100, taxable, Core.Shared.Money.Zero, Core.Shared.Money.Zero, taxable, half, half, whole, taxable + tax + tax)],
            Money.Gst.Database.Clock.GetUtcNow().UtcDateTime);
        await Money.Gst.SaveAsync(invoice);
        return invoice;
    }

    public async Task DepositAsync(decimal rupees) => SettlementWorld.Done(await Money.RunAsync(Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(Money.Contract, SettlementWorld.Delhi, Neft(rupees))));

    public async Task PaidAsync(decimal rupees, params AllocationWish[] wishes) => SettlementWorld.Done(await Money.ReceiveAsync(Nodal, SettlementWorld.Delhi, Neft(rupees), wishes));

    public Task<Outcome<AptSettlementId>> RecordAsync(Actor? actor = null, DateOnly? on = null, Guid? command = null) =>
        Money.RunAsync(actor ?? Nodal, (RecordAptSettlement u) => u, new RecordAptSettlement.Input(Money.Contract, From, on), command);

    public Task<Outcome<ProposeAptDifference.Result>> ProposeAsync(AptSettlementId settlement, Actor? actor = null) =>
        Money.RunAsync(actor ?? Nodal, (ProposeAptDifference u) => u, new ProposeAptDifference.Input(settlement));

    /// <summary>Recorded and proposed.</summary>
    public async Task<(AptSettlementId Settlement, ProposeAptDifference.Result Result)> ProposedAsync()
    {
        var settlement = SettlementWorld.Done(await RecordAsync());
        return (settlement, SettlementWorld.Done(await ProposeAsync(settlement)));
    }

    public Task<Outcome<MiscTransactionId>> PrepareAsync(Actor? actor = null, string? partReason = null, params LedgerDocumentId[] documents) =>
        Money.RunAsync(actor ?? Nodal, (PrepareMiscTransaction u) => u, new PrepareMiscTransaction.Input(Money.Contract, From, documents, partReason));

    public Task<Outcome<Done>> PostAsync(MiscTransactionId misc, VoucherEntry voucher, Actor? actor = null, Guid? command = null) =>
        Money.RunAsync(actor ?? Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, voucher), command);

    public Task<MiscTransaction> MiscAsync(MiscTransactionId id) => Money.Gst.ReadAsync(db => db.Scoped<MiscTransaction>().AsNoTracking().SingleAsync(m => m.Id == id));

    /// <summary>From New Delhi GPO to Mumbai GPO of the newest misc. transaction's documents, as proposing prepares it where one DDO draws for both offices.</summary>
    public async Task<InternalJournal> JournalAsync()
    {
        var newest = (await QueryAsync((MiscTransactionQueries q) => q.ListAsync(new(), new()))).Items[0];
        var misc = await MiscAsync(newest.Id);
        AccountingOffice At(OfficeId office) => new(office, office.ToString(), null, null, SettlementWorld.Delhi, Pao: null);
        var journal = InternalJournal.Prepare(
            new(TransferPurpose.Apportionment, "-", Money.Gst.Contract.CustomerId, misc.CustomerName, misc.Contracts, misc.PeriodFrom, misc.PeriodTo, At(SettlementWorld.Delhi), At(SettlementWorld.Mumbai), SettlementWorld.Delhi, [.. misc.Lines.Where(l => !l.Component.IsRoundOff)]),
            Money.DelhiDdo,
            DateTime.UtcNow);
        await Money.Gst.SaveAsync(journal);
        return journal;
    }

    public Task<AptSettlement> SettlementAsync(AptSettlementId id) => Money.Gst.ReadAsync(db => db.Scoped<AptSettlement>().AsNoTracking().SingleAsync(s => s.Id == id));

    public Task<List<CeptTicket>> TicketsAsync() => Money.Gst.ReadAsync(db => db.Scoped<CeptTicket>().AsNoTracking().OrderBy(t => t.PreparedAtUtc).ToListAsync());

    /// <summary>Net, CGST, SGST, IGST and all, in rupees.</summary>
    public static (decimal Net, decimal Cgst, decimal Sgst, decimal Igst, decimal Total) Figures(AdjustmentSums sums) => (sums.Net.Rupees, sums.Cgst.Rupees, sums.Sgst.Rupees, sums.Igst.Rupees, sums.Total.Rupees);

    public static void Refused<T>(string code, Outcome<T> outcome) => Assert.Equal((false, code), (outcome.IsDone, outcome.Code));

    public async Task<T> QueryAsync<TQueries, T>(Func<TQueries, Task<T>> read, Actor? actor = null)
        where TQueries : notnull
    {
        await using var scope = Money.Gst.Database.As(actor ?? Nodal);
        return await read(scope.ServiceProvider.GetRequiredService<TQueries>());
    }

    public ValueTask DisposeAsync() => Money.DisposeAsync();

    private ReceiptEntry Neft(decimal rupees) => Money.Neft(rupees, $"HDFC526058{++utrs:D6}");
}
