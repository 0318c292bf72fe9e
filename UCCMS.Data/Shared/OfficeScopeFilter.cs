using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>The one place where a post's reach limits what queries return: a named filter on every <see cref="IOfficeOwned"/> entity.</summary>
internal static class OfficeScopeFilter
{
    /// <summary>Name of the filter; only files listed by a house test may ignore it.</summary>
    public const string Name = "OfficeScope";

    private static readonly MethodInfo AddMethod = typeof(OfficeScopeFilter).GetMethod(nameof(Add), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(ModelBuilder builder, UccmsDbContext db)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(IOfficeOwned).IsAssignableFrom(t.ClrType)))
        {
            AddMethod.MakeGenericMethod(type.ClrType).Invoke(null, [builder, db]);
        }
    }

    /// <summary>The set under the post's reach; for posts that see everything, without the filter.</summary>
    public static IQueryable<T> Scoped<T>(this UccmsDbContext db)
        where T : class => db.Scope.SeesAll ? db.Set<T>().IgnoreQueryFilters([Name]) : db.Set<T>();

    private static void Add<T>(ModelBuilder builder, UccmsDbContext db)
        where T : class, IOfficeOwned
    {
        var entity = builder.Entity<T>();
        Expression<Func<T, bool>> twoOffices = row =>
            db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(row.OwningOfficeId)
            || db.OfficeReaches.Where(r => r.ReachId == db.Scope.NodalReach).Select(r => r.OfficeId).Contains(row.NodalOfficeId);
        Expression<Func<T, bool>> threeOffices = row =>
            db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(row.OwningOfficeId)
            || db.OfficeReaches.Where(r => r.ReachId == db.Scope.NodalReach).Select(r => r.OfficeId).Contains(row.NodalOfficeId)
            || db.OfficeReaches.Where(r => r.ReachId == db.Scope.CounterpartReach).Select(r => (OfficeId?)r.OfficeId).Contains(row.CounterpartOfficeId);
        var hasCounterpart = entity.Metadata.FindProperty(nameof(IOfficeOwned.CounterpartOfficeId)) is not null;
        entity.HasQueryFilter(Name, hasCounterpart ? threeOffices : twoOffices);
    }
}
