using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.House;

/// <summary>Rows of offices cannot slip past the office scope: neither a new entity nor a new query.</summary>
public sealed class OfficeScopeTests
{
    // entities that name offices but are everyone's to read, or are read only through a scoped parent
    private static readonly string[] Exempt = File.ReadAllLines(Path.Combine(SourceTree.Root, "UCCMS.Tests/House/office-scope-exempt.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(':')[0].Trim()).ToArray();

    private static readonly string[] MayIgnoreFilters = File.ReadAllLines(Path.Combine(SourceTree.Root, "UCCMS.Tests/House/may-ignore-filters.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(':')[0].Trim()).ToArray();

    [Fact]
    public void Entities_with_an_office_are_owned_by_it()
    {
        using var db = SqlServerModel.Create();
        Assert.Empty(db.Model.GetEntityTypes().Where(NamesAnOffice).Select(e => e.ClrType).Where(t => !IsOwned(t) && !Exempt.Contains(t.Name)).Select(t => t.Name));
    }

    [Fact]
    public void Exempt_list_names_only_entities_that_exist()
    {
        using var db = SqlServerModel.Create();
        Assert.Empty(Exempt.Except(db.Model.GetEntityTypes().Where(NamesAnOffice).Select(e => e.ClrType.Name)));
    }

    [Fact]
    public void Every_owned_entity_carries_the_filter_in_its_statement()
    {
        using var db = SqlServerModel.Create();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => IsOwned(e.ClrType)))
        {
            var statement = (string)typeof(OfficeScopeTests).GetMethod(nameof(StatementOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(entity.ClrType).Invoke(null, [db])!;
            Assert.Contains("OfficeReaches", statement, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_listed_files_ignore_the_filters() =>
        Assert.Empty(SourceTree.CSharp.Where(f => !f.IsIn("UCCMS.Tests") && !MayIgnoreFilters.Contains(f.Path)).SelectMany(Ignores));

    [Fact]
    public void Samples_that_must_fail_are_found()
    {
        Assert.False(IsOwned(typeof(Office)));
        Assert.NotEmpty(Ignores(new SourceFile("UCCMS.Data/X.cs", "db.Set<A>().IgnoreQueryFilters()")));
    }

    private static bool NamesAnOffice(IEntityType entity) =>
        entity.GetProperties().Any(p => p.ClrType == typeof(OfficeId) || p.ClrType == typeof(OfficeId?));

    private static bool IsOwned(Type type) => typeof(IOfficeOwned).IsAssignableFrom(type);

    private static string StatementOf<T>(UccmsDbContext db)
        where T : class => db.Set<T>().ToQueryString();

    private static IEnumerable<string> Ignores(SourceFile file) =>
        Regex.IsMatch(file.Text, @"\.IgnoreQueryFilters\(", RegexOptions.None, TimeSpan.FromSeconds(1)) ? [file.Path] : [];
}
