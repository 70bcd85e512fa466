using Huiyin.Exchange.Hooks;
using Huiyin.Exchange.Messages;
using Huiyin.Exchange.Storage;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Rooms;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Huiyin.Exchange.ExchangeWords;

namespace Huiyin.Exchange;

/// <summary>Outlook: what leaves the house.</summary>
public static class ExchangeRoom
{
    public static IServiceCollection AddExchange(this IServiceCollection services)
    {
        services.AddSingleton<IRoomMapping, ExchangeMapping>();
        services.AddSingleton(new RefusalSentences(code => W.Has(code) ? W[code] : null));
        services.AddScoped<IReactTo<MatterMoved>, TellHooksHandler>();
        services.AddSingleton<ICarryMessages, HookCarrier>();
        services.AddScoped<ChangeHookHandler>();
        services.AddScoped<SendAgainHandler>();
        return services;
    }

    public static void MapExchange(this IEndpointRouteBuilder app)
    {
        app.MapShowHooks();
        app.MapChangeHook();
        app.MapShowMessages();
        app.MapSendAgain();
    }
}
