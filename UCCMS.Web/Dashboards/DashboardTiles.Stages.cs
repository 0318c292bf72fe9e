using System.Globalization;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement.Bank;

namespace UCCMS.Web.Dashboards;

/// <summary>Tiles of the way from invoice to settlement, of bank accounts, of the audit trail, and of the Department's goals.</summary>
internal sealed partial class DashboardTiles
{
    private int CreditLines => figures.Accounts.Sum(a => a.Credits.Count);

    private IEnumerable<TileFigure> Bank
    {
        get
        {
            if (figures.Accounts.Count == 0)
            {
                yield break;
            }

            var (balance, inflow) = (Money.Sum(figures.Accounts.Select(a => a.Balance)), Money.Sum(figures.Accounts.Select(a => a.Inflow)));
            var (first, last) = (figures.Accounts.Min(a => a.BalanceOn), figures.Accounts.Max(a => a.BalanceOn));
            yield return new("bank-balance", "Bank balance", ShortAmount.Of(balance), ShortAmount.Exact(balance), "Closing balance of the latest imported statement of each account.", See(Permissions.ViewMoney, Urls.BankStatements))
            {
                Note = first == last ? $"on {IndianTime.Show(last)}" : $"{IndianTime.Show(first)} to {IndianTime.Show(last)}, by account",
            };
            yield return new("bank-inflow", "Came in that day", ShortAmount.Of(inflow), ShortAmount.Exact(inflow), "Lines by which money came in on the last day of each office's latest statement.", OneBank(("show", BankShow.Every), ("from", Day(last)), ("to", Day(last)), ("in", "yes")));
            var (pending, missing) = (figures.Accounts.Sum(a => a.Pending), figures.MissingReceipts);
            yield return new("bank-matched", "Reconciled", Percent(CreditLines - pending, CreditLines), $"{Count(CreditLines - pending)} of {Count(CreditLines)} lines", "Lines of imported statements by which money came in and that are given to a receipt or found not to be ours ÷ all lines by which money came in.", null)
            {
                Note = $"{Percent(pending, CreditLines)} pending",
                Tone = pending == 0 ? TileTone.Good : TileTone.Plain,
            };
            yield return new("bank-missing", "Receipts on no statement", Count(missing), Count(missing), "Discrepancies: receipts that go through a bank, should be on a statement by now, and are on none.", See(Permissions.ViewMoney, Urls.MissingReceipts))
            {
                Tone = missing == 0 ? TileTone.Good : TileTone.Gold,
            };
        }
    }

    private IEnumerable<TileFigure> Audit => figures.Audit is not { } audit ? [] :
    [
        new("audit", "Acts on record", Count(audit.Acts), Count(audit.Acts), "Records of the audit trail of the days of the span, done and denied.", See(Permissions.ViewAudit, Urls.With(Urls.Audit, ("from", Day(figures.Span.From)), ("to", Day(figures.Span.To)))))
        {
            Note = audit.LastUtc is { } utc ? $"last at {IndianTime.CivilOf(utc).ToString(IndianTime.DateTimeFormat, CultureInfo.InvariantCulture)}" : null,
        },
        new("audit-denied", "Refused acts", Count(audit.Denied), Count(audit.Denied), "Acts and pages that somebody tried without the right to them, in the span.", See(Permissions.ViewAudit, Urls.With(Urls.Audit, ("from", Day(figures.Span.From)), ("to", Day(figures.Span.To)), ("outcome", "Denied"))))
        {
            Note = $"{Percent(audit.Acts - audit.Denied, audit.Acts)} of all acts were allowed",
            Tone = audit.Denied == 0 ? TileTone.Good : TileTone.Gold,
        },
    ];

    // one measurable figure for each goal of the portal, from figures that are computed anyway
    private IEnumerable<TileFigure> Goals
    {
        get
        {
            if (!IsOwn || !viewer.Scope.SeesAll)
            {
                yield break;
            }

            var (earned, old) = (Money.Sum(figures.Waiting.Select(w => w.Amount)), Money.Sum(figures.Waiting.Where(w => w.Age == WaitingAge.Longer).Select(w => w.Amount)));
            var (decided, open) = (figures.Findings.PutRight.Count, figures.Findings.Open.Count);
            yield return Goal("simple", "Simple work", LevelOf(ServiceStep.DraftSubmitted), "Median days from the last day of a billing period to the location's submission of its draft.", null);
            yield return Goal("customers", "Customers stay", Percent(figures.Revenue.Counts.Retained, figures.Revenue.Counts.BaseActive), "Customers who booked in both spans ÷ customers who booked in the earlier one.", null);
            yield return Goal("transparent", "Every rupee visible", Percent((earned - old).Paise, earned.Paise), "Of what is earned and not accounted, the share that waits 90 days or less.", Urls.EarnedBoard);
            yield return Goal("efficient", "Fast invoices", LevelOf(ServiceStep.InvoiceIssued), "Median days from the billing date to the issue of the GST invoices.", null);
            yield return Goal("data-driven", "Findings decided", Percent(decided, decided + open), "Findings that people decided in the span ÷ these and the ones open now.", Decided());
            yield return Goal("leading", "Revenue growth", figures.Revenue.Total.Charges.Percent is { } growth ? $"{growth.ToString("0.#", CultureInfo.InvariantCulture)}%" : "–", $"Revenue booked in the span on that of {Against}.", Bookings());
        }
    }

    private TileFigure Stage(StageSum stage)
    {
        var (title, formula, address) = stage.Stage switch
        {
            MoneyStage.Invoice => ("Invoices to issue", "Consolidations that are prepared and whose GST invoices are not issued.", See(Permissions.ViewDrafts, Urls.With(Urls.Consolidations, ("status", ConsolidationStatus.Prepared)))),
            MoneyStage.Payment => ("Payments to come", "Open bills of book-now-pay-later contracts.", See(Permissions.ViewMoney, Urls.DueBills)),
            MoneyStage.Reconciliation => ("Bank lines to clear", "Lines of bank statements by which money came in and about which nobody decided.", OneBank(("show", "Open"), ("in", "yes"))),
            _ => ("Entries to settle", "Transfer entries proposed and not taken up by the location yet.", See(Permissions.ViewAdjustments, Urls.ApportionmentWatch)),
        };
        var age = stage.Since is { } since ? figures.Today.DayNumber - since.DayNumber : 0;
        return new($"stage-{stage.Stage}", title, Count(stage.Count), stage.Amount.IsZero ? Count(stage.Count) : $"{Count(stage.Count)}, {ShortAmount.Exact(stage.Amount)}", formula + " As of now.", address)
        {
            Note = stage.Count == 0 ? "nothing waits" : $"{(stage.Amount.IsZero ? null : ShortAmount.Of(stage.Amount) + ", ")}the oldest for {Days(Math.Max(0, age))}",
            Tone = stage.Count == 0 ? TileTone.Good : TileTone.Plain,
        };
    }

    private static TileFigure Goal(string key, string title, string figure, string formula, string? address) => new($"goal-{key}", title, figure, figure, formula, address);

    private string LevelOf(ServiceStep step) => figures.Service.FirstOrDefault(s => s.Key == step)?.Days is { } days ? Days(days) : "–";

    private string? See(string right, string address) => viewer.May(right) ? Own(address) : null;

    // the page of the bank shows one office
    private string? OneBank(params ReadOnlySpan<(string Name, object? Value)> how) =>
        figures.Accounts.Count == 1 && viewer.May(Permissions.ViewMoney) ? Own(Urls.With(Urls.BankOf(figures.Accounts[0].Office), how)) : null;
}
