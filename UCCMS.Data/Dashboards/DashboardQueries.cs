using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement.Dues;

namespace UCCMS.Data.Dashboards;

/// <summary>All figures of a dashboard, of the territory of who acts.</summary>
public sealed class DashboardQueries(RevenueQueries revenue, TrailQueries trail, DuesQueries dues, DashboardMoneyQueries money, ServiceQueries service, DashboardPlace place)
{
    /// <summary>Debtors that are named.</summary>
    public const int Debtors = 8;

    public async Task<DashboardFigures> FiguresAsync(DashboardFilter filter, CancellationToken ct = default)
    {
        var today = place.Today;
        var span = DaySpan.Of(filter.Choice, today);
        var before = span.Base(filter.Against);
        var waiting = await trail.WaitingAsync(new TrailFilter(), ct);
        return new(
            span,
            before,
            today,
            await revenue.FiguresAsync(span, before, ct),
            waiting,
            await dues.AgedAsync(DuesGroup.Customer, new PageRequest(Take: Debtors) { Descending = true }, ct),
            await money.MoneyAsync(span, before, ct),
            await money.ApportionmentAsync(today, ct),
            await service.FindingsAsync(span, ct),
            await service.LevelsAsync(span, before, ct),
            place.Actor.May(Permissions.ViewReturns) ? await money.GstAsync(span, before, today, ct) : null)
        {
            Accounts = place.Actor.May(Permissions.ViewMoney) ? await service.Stages.AccountsAsync(ct) : [],
            MissingReceipts = place.Actor.May(Permissions.ViewMoney) ? await service.Stages.MissingAsync(ct) : 0,
            Stages = place.Actor.May(Permissions.ViewMoney) ? await service.Stages.StagesAsync(ct) : [],
            Audit = place.Actor.May(Permissions.ViewAudit) ? await service.Stages.AuditAsync(span, ct) : null,
            Circles = await place.NamesAsync([.. waiting.Select(w => w.Circle).OfType<OfficeId>().Distinct()], ct),
        };
    }
}
