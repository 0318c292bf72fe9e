using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>Money, apportionment and GST of a dashboard; where a list shows the rows, its own query gives the sum.</summary>
public sealed class DashboardMoneyQueries(
    IDbContextFactory<UccmsDbContext> contexts, ReceiptQueries receipts, IntimationQueries intimations, TransferEntryQueries entries, ComplianceQueries compliance, ISettings settings)
{
    public async Task<MoneyFigures> MoneyAsync(DaySpan span, DaySpan baseSpan, CancellationToken ct = default)
    {
        var now = await receipts.SumsAsync(new(span.From, span.To, Status: ReceiptStatus.Recorded), null, ct);
        var before = await receipts.SumsAsync(new(baseSpan.From, baseSpan.To, Status: ReceiptStatus.Recorded), null, ct);
        var way = await intimations.SumsAsync(new(Status: IntimationStatus.Sent), null, ct: ct);
        return new(new(now.Amount.Paise, before.Amount.Paise), now.Free, new(way.Count, way.Amount));
    }

    public async Task<ApportionmentFigures> ApportionmentAsync(DateOnly today, CancellationToken ct = default)
    {
        var dueDay = await settings.ValueAsync(SettingKeys.ApportionmentDueDay, today, ct: ct);
        var open = await entries.SumsAsync(new() { IsOpen = true }, null, ct);
        var late = await entries.SumsAsync(new() { IsOpen = true, SettledBy = ApportionmentDeadline.LastOver(today, dueDay) }, null, ct);
        return new(Sum(open), Sum(late));
    }

    public async Task<GstFigures> GstAsync(DaySpan span, DaySpan baseSpan, DateOnly today, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var month = ReturnPeriod.Of(today).Previous;
        var cells = (await compliance.BoardAsync(month, month, ct)).Rows.SelectMany(r => r.Cells).Where(c => c.Status != ReturnStatus.NoDocuments).ToList();
        return new(
            new(await InvoicedAsync(db, span, ct), await InvoicedAsync(db, baseSpan, ct)), new(await NotedAsync(db, span, ct), await NotedAsync(db, baseSpan, ct)), month.From, cells.Count, cells.Count(c => c.Status == ReturnStatus.Filed), cells.Count(c => c.Status == ReturnStatus.Late));
    }

    private static Task<long> InvoicedAsync(UccmsDbContext db, DaySpan span, CancellationToken ct) =>
        db.Scoped<GstInvoice>().AsNoTracking().Where(i => i.InvoiceDate >= span.From && i.InvoiceDate <= span.To).SumAsync(i => MoneySql.Paise(i.Tax), ct);

    private static Task<long> NotedAsync(UccmsDbContext db, DaySpan span, CancellationToken ct) =>
        db.Scoped<GstNote>().AsNoTracking().Where(n => n.NoteDate >= span.From && n.NoteDate <= span.To)
            .SumAsync(n => n.Kind == DocumentKind.CreditNote ? -MoneySql.Paise(n.Tax) : MoneySql.Paise(n.Tax), ct);

    private static CountedAmount Sum(IReadOnlyList<TransferSum> sums) => new(sums.Sum(s => s.Count), Core.Shared.Money.Sum(sums.Select(s => s.Total)));
}
