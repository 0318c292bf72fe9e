using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>The one place where a post's reach limits what queries return: a named filter on every <see cref="IOfficeOwned"/> entity.</summary>
public static class OfficeScopeFilter
{
    /// <summary>Name of the filter; only files listed by a house test may ignore it.</summary>
    public const string Name = "OfficeScope";

    private static readonly MethodInfo AddMethod = typeof(OfficeScopeFilter).GetMethod(nameof(Add), BindingFlags.NonPublic | BindingFlags.Static)!;

    internal static void Apply(ModelBuilder builder, UccmsDbContext db)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(IOfficeOwned).IsAssignableFrom(t.ClrType)))
        {
            AddMethod.MakeGenericMethod(type.ClrType).Invoke(null, [builder, db]);
        }

        AddContracts(builder, db);
    }

    /// <summary>Name of the mapped property that holds the owning office: where an entity knows it by a plainer name, that.</summary>
    public static string OwningProperty(IReadOnlyEntityType type) => FirstMapped(type, nameof(IOfficeOwned.OwningOfficeId), "OfficeId", nameof(IOfficeOwned.NodalOfficeId), nameof(Customer.EnteredByOfficeId));

    public static string NodalProperty(IReadOnlyEntityType type) => FirstMapped(type, nameof(IOfficeOwned.NodalOfficeId), nameof(Customer.EnteredByOfficeId));

    /// <summary>The set under the post's reach; for posts that see everything, without the filter.</summary>
    public static IQueryable<T> Scoped<T>(this UccmsDbContext db)
        where T : class => db.Scope.SeesAll ? db.Set<T>().IgnoreQueryFilters([Name]) : db.Set<T>();

    private static void Add<T>(ModelBuilder builder, UccmsDbContext db)
        where T : class, IOfficeOwned
    {
        var entity = builder.Entity<T>();
        var owning = OwningProperty(entity.Metadata);
        var nodal = NodalProperty(entity.Metadata);
        Expression<Func<T, bool>> twoOffices = row =>
            db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(EF.Property<OfficeId>(row, owning))
            || db.OfficeReaches.Where(r => r.ReachId == db.Scope.NodalReach).Select(r => r.OfficeId).Contains(EF.Property<OfficeId>(row, nodal));
        Expression<Func<T, bool>> threeOffices = row =>
            db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(EF.Property<OfficeId>(row, owning))
            || db.OfficeReaches.Where(r => r.ReachId == db.Scope.NodalReach).Select(r => r.OfficeId).Contains(EF.Property<OfficeId>(row, nodal))
            || db.OfficeReaches.Where(r => r.ReachId == db.Scope.CounterpartReach).Select(r => (OfficeId?)r.OfficeId).Contains(row.CounterpartOfficeId);
        var hasCounterpart = entity.Metadata.FindProperty(nameof(IOfficeOwned.CounterpartOfficeId)) is not null;
        entity.HasQueryFilter(Name, hasCounterpart ? threeOffices : twoOffices);
    }

    // A contract is seen by its nodal office and by its locations, a customer by who entered it and by the offices of its
    // contracts. The sets named inside carry their own filter, so nothing of the reach is said twice.
    private static void AddContracts(ModelBuilder builder, UccmsDbContext db)
    {
        builder.Entity<Contract>().HasQueryFilter(Name, c =>
            db.OfficeReaches.Where(r => r.ReachId == db.Scope.NodalReach).Select(r => r.OfficeId).Contains(c.NodalOfficeId)
            || db.Set<ContractLocation>().Any(l => l.ContractId == c.Id));
        builder.Entity<Customer>().HasQueryFilter(Name, c =>
            db.OfficeReaches.Where(r => r.ReachId == db.Scope.NodalReach).Select(r => r.OfficeId).Contains(c.EnteredByOfficeId)
            || db.Set<Contract>().Any(k => k.CustomerId == c.Id));
        builder.Entity<CustomerGstin>().HasQueryFilter(Name, g => db.Set<Customer>().Any(c => c.Id == g.CustomerId));
        builder.Entity<ContractProduct>().HasQueryFilter(Name, p => db.Set<Contract>().Any(c => c.Id == p.ContractId));
        builder.Entity<DiscountOrder>().HasQueryFilter(Name, o => o.ContractId == null || db.Set<Contract>().Any(c => c.Id == o.ContractId));
    }

    private static string FirstMapped(IReadOnlyEntityType type, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (type.FindProperty(name) is not null)
            {
                return name;
            }
        }

        throw new InvalidOperationException($"{type.ClrType.Name} is office-owned but maps no office.");
    }
}
