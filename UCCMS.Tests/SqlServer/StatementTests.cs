using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SqlServer;

/// <summary>
/// No server can be installed where the tests run, so every statement that the stores and queries would send to SQL
/// Server is taken down at the provider and read by Microsoft's own T-SQL parser.
/// </summary>
public sealed class StatementTests
{
    // methods that send nothing: they only change tracked entities, or compute
    private static readonly string[] Silent = File.ReadAllLines(Path.Combine(House.SourceTree.Root, "UCCMS.Tests/SqlServer/silent-methods.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(':')[0].Trim()).ToArray();

    public static TheoryData<string> Methods()
    {
        var data = new TheoryData<string>();
        foreach (var name in AllMethods().Select(NameOf).Distinct(StringComparer.Ordinal)) // overloads are called in one case
        {
            data.Add(name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Every_statement_of_stores_and_queries_parses(string name)
    {
        var captured = new CapturedStatements();
        await using var services = Services(captured);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(ClerkOf(new OfficeId(10000001)));
        foreach (var method in AllMethods().Where(m => NameOf(m) == name))
        {
            await CallAsync(scope.ServiceProvider.GetRequiredService(method.DeclaringType!), method);
        }

        Assert.All(captured.Texts, t => Assert.Empty(TSql.Errors(t)));
        Assert.True(captured.Texts.Count > 0 || Silent.Contains(name), $"{name} sent no statement; if it should not, list it in silent-methods.txt");
    }

    [Fact]
    public void Sample_that_must_fail_is_found() => Assert.NotEmpty(TSql.Errors("SELECT FROM WHERE LIMIT 5"));

    private static IEnumerable<MethodInfo> AllMethods() =>
        from type in typeof(DataRegistration).Assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false, IsNested: false }
        where type.Name.EndsWith("Store", StringComparison.Ordinal) || type.Name.EndsWith("Queries", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && typeof(Task).IsAssignableFrom(method.ReturnType)
        orderby type.Name, method.Name
        select method;

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static ServiceProvider Services(CapturedStatements captured) => new ServiceCollection()
        .AddLogging()
        .AddUccmsData(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" })
        .ConfigureDbContext<SqlServerUccmsDbContext>(b => b.AddInterceptors(captured))
        .BuildServiceProvider();

    private static Actor ClerkOf(OfficeId office) => Actor.Of(
        "clerk", "Clerk", Post.Assign("clerk", Role.NodalOffice, office, new DateOnly(2025, 1, 1), null, Tenure.Regular), "Office", new OfficeScope(1, 2, 3, SeesAll: false), "test");

    private static async Task CallAsync(object target, MethodInfo method)
    {
        try
        {
            await (Task)method.Invoke(target, [.. method.GetParameters().Select(SampleFor)])!;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // the one plain row is not what the method hoped for; its statements were taken down
        }
    }

    // a password that the rules refuse would end the method before its first statement
    private static object? SampleFor(ParameterInfo parameter) =>
        parameter.Name!.Contains("password", StringComparison.OrdinalIgnoreCase) ? "Sample-Word-2026!" : Sample(parameter.ParameterType);

    private static object? Sample(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
        {
            return "10000001";
        }

        if (plain == typeof(int))
        {
            return 2026;
        }

        if (plain == typeof(DateOnly))
        {
            return new DateOnly(2026, 2, 1);
        }

        if (plain == typeof(DateTime))
        {
            return new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        }

        if (plain == typeof(DaySpan))
        {
            return new DaySpan(new DateOnly(2026, 1, 15), new DateOnly(2026, 3, 10));
        }

        if (plain == typeof(PageRequest))
        {
            return new PageRequest("10000001");
        }

        if (plain == typeof(ReturnPeriod))
        {
            return new ReturnPeriod(202602);
        }

        if (plain.IsEnum)
        {
            return Enum.GetValues(plain).GetValue(0);
        }

        return plain.IsValueType ? Activator.CreateInstance(plain) : SampleOfClass(plain);
    }

    private static object? SampleOfClass(Type type)
    {
        if (typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType)
        {
            var element = type.GetGenericArguments()[0];
            var array = Array.CreateInstance(element, 1);
            array.SetValue(Sample(element), 0);
            var set = typeof(HashSet<>).MakeGenericType(element);
            return type.IsAssignableFrom(array.GetType()) ? array : type.IsAssignableFrom(set) ? Activator.CreateInstance(set, array) : null;
        }

        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        return constructor?.Invoke([.. constructor.GetParameters().Select(p => p.ParameterType == type ? null : Sample(p.ParameterType))]);
    }
}
