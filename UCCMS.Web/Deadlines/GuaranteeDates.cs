using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement.Credit;

namespace UCCMS.Web.Deadlines;

/// <summary>Bank guarantees that end, of the nodal offices within the post's sight.</summary>
internal sealed class GuaranteeDates(CreditQueries credits, ActorQueries clock) : IDeadlineSource
{
    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct) =>
        !actor.May(Permissions.ViewMoney)
            ? []
            :
            [
                .. from g in await credits.EndingAsync(first, until, ct)
                   select new CalendarDate(
                       g.Guarantee.To, "Guarantee", $"Guarantee {g.Guarantee.Number} of {g.CustomerName} ends", g.OfficeName, "Credit terms of BNPL contracts",
                       CalendarDate.StatusOf(g.Guarantee.To, clock.Today, g.Guarantee.Status != GuaranteeStatus.InForce), Urls.Guarantee(g.Guarantee.Id)),
            ];
}
