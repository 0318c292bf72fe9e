using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Who sees tickets to CEPT: their offices and, from the moment they are raised, CEPT, which sees nothing else.</summary>
internal static class CeptSight
{
    public static IQueryable<CeptTicket> Tickets(UccmsDbContext db) => IsCept(db.Actor)
        ? db.Set<CeptTicket>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(t => t.Status != CeptTicketStatus.Draft)
        : db.Scoped<CeptTicket>();

    /// <summary>CEPT answers tickets of every office.</summary>
    public static bool MayAnswer(Actor actor, object entity) => entity is CeptTicket && IsCept(actor);

    private static bool IsCept(Actor actor) => actor.Role == Role.CeptSupport;
}
